from llama import Dialog, Llama


def main(ckpt_dir: str, tokenizer_path: str, max_gen_len: int = 64):
    generator = Llama.build(ckpt_dir=ckpt_dir, tokenizer_path=tokenizer_path, max_seq_len=512, max_batch_size=8)  #> names=generation model=?
    dialogs: list[Dialog] = [[{"role": "user", "content": "Hi"}]]
    for dialog, result in zip(dialogs, generator.chat_completion(dialogs, temperature=0.6)):  #> call=chat model=?
        print(dialog, result)


own = Llama.build("Meta-Llama-3-8B-Instruct", "tokenizer.model", 512, 6)  #> names=generation model=Meta-Llama-3-8B-Instruct
own.text_completion(["I believe"], max_gen_len=64)  #> call=generation model=Meta-Llama-3-8B-Instruct max=64
