import qianfan

qianfan.ChatCompletion().do([], "ERNIE-4.0-8K")  #> call=chat model=ERNIE-4.0-8K
qianfan.Image2Text().do("what", "data", "Fuyu-8B")  #> call=chat model=Fuyu-8B
# Another default in its first releases.
qianfan.ChatCompletion().do([])  #> call=chat model=?
