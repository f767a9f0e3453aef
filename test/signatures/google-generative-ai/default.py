import google.generativeai as genai

# `gemini-pro` up to 0.8.2, `gemini-1.5-flash-002` since.
model = genai.GenerativeModel()  #> names=chat model=?
model.generate_content("Hi")  #> call=chat model=?
genai.GenerativeModel("gemini-1.5-pro").generate_content("Hi")  #> call=chat model=gemini-1.5-pro ; names=chat model=gemini-1.5-pro
