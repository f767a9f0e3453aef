from text_generation import Client

Client("http://localhost:8080").completion(prompt="Hello", max_tokens=5)  #> call=generation model=? max=5
