from typechat import TypeChatJsonTranslator, TypeChatValidator, create_openai_language_model

model = create_openai_language_model("key", "gpt-4o")  #> names=chat model=gpt-4o
translator = TypeChatJsonTranslator(model, TypeChatValidator(Order), Order)


async def order():
    await translator.translate("a tall latte")  #> call=chat model=gpt-4o
