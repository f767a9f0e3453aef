import * as vscode from 'vscode';

const handler: vscode.ChatRequestHandler = async (request: vscode.ChatRequest, context, stream, token) => {
  await request.model.sendRequest([], {}, token); //> call=chat model=?
};

export async function ask(token: vscode.CancellationToken) {
  const [model] = await vscode.lm.selectChatModels({ vendor: 'copilot', family: 'gpt-4o' }); //> names=chat model=gpt-4o
  if (!model) return undefined;
  const count = await model.countTokens('x');
  return model.sendRequest([vscode.LanguageModelChatMessage.User('x')], {}, token); //> call=chat model=gpt-4o
}

export async function first(token: vscode.CancellationToken) {
  const models = await vscode.lm.selectChatModels({ vendor: 'copilot' });
  await models[0]?.sendRequest([], {}, token); //> call=chat model=?
  vscode.window.showInformationMessage(`${models.length}`);
}

class Summary {
  constructor(private readonly model: vscode.LanguageModelChat) {}
  write(token: vscode.CancellationToken) {
    return this.model.sendRequest([], {}, token); //> call=chat model=?
  }
}

const untyped: vscode.ChatRequestHandler = async (request, context, stream, token) => {
  await request.model.sendRequest([], {}, token); //> call=chat model=?
};
vscode.chat.createChatParticipant('cat', untyped);
vscode.chat.createChatParticipant('dog', async (request, _context, _stream, token) => {
  await request.model.sendRequest([], {}, token); //> call=chat model=?
});
vscode.commands.registerCommand('bird', async (request, token) => {
  await request.model.sendRequest([], {}, token);
});
