import pandasai as pai

sales = pai.read_csv("sales.csv")
sales.chat("Which region sells most?")  #> call=chat model=?
pai.chat("Who is paid most?", sales)  #> call=chat model=?
sales.head()
