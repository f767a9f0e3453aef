from app.graph import builder, plain

builder.compile().invoke({"question": "x"})  #> call=chat model=gpt-4.1-mini
plain.compile().invoke({"question": "x"})
