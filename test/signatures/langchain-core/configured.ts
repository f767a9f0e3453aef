import { initChatModel } from "langchain";

const open = await initChatModel(undefined, { configurableFields: ["model"] }); //> names=chat model=?
await open.invoke("x", { configurable: { model: "gpt-4.1" } }); //> call=chat model=gpt-4.1
const settled = open.withConfig({ configurable: { model: "gpt-4.1-mini" } });
await settled.invoke("x"); //> call=chat model=gpt-4.1-mini
