// What stands in for a value that something outside the project gives.
import * as core from '@actions/core';
import fetch from 'node-fetch';
import OpenAI from 'openai';
import * as vscode from 'vscode';

const openai = new OpenAI();
export const shared = (globalThis as any).openai ?? new OpenAI();

export async function handler(event: any) {
  const body = JSON.parse(event.body);
  const { model = 'o3' } = JSON.parse(event.body);
  const settings = vscode.workspace.getConfiguration('chat');
  const { chosen } = await (await fetch('/settings')).json();
  await shared.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
  await openai.responses.create({ model: body.model || 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=parameter-default
  await openai.responses.create({ model, input: '' }); //> call=chat model=o3 from=parameter-default
  await openai.responses.create({ model: localStorage.getItem('model') ?? 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=parameter-default
  await openai.responses.create({ model: core.getInput('model') || 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=parameter-default
  await openai.responses.create({ model: settings.get('model') ?? 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=parameter-default
  await openai.responses.create({ model: settings.get<string>('model', 'gpt-4o'), input: '' }); //> call=chat model=gpt-4o from=parameter-default
  await openai.responses.create({ model: chosen || process.env.MODEL || 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=env-default
  await openai.responses.create({ model: core.getInput('model'), input: '' }); //> call=chat model=?
}

const isSet = (text?: string): boolean => text !== undefined && text.trim() !== '';
const known = ['gpt-4o', 'o3'];

/** One of the two, by a test that only asks whether the first will do. */
export async function checked(asked: string, options: { model?: string; size: string }) {
  const fromEnvironment = process.env.CHAT_MODEL;
  await openai.responses.create({ model: isSet(fromEnvironment) ? (fromEnvironment! as string) : 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=env-default
  await openai.responses.create({ model: isSet(fromEnvironment) ? fromEnvironment : 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=env-default
  await openai.responses.create({ model: known.includes(asked) ? asked : 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=parameter-default
  await openai.responses.create({ model: typeof options.model === 'string' ? options.model : 'o3', input: '' }); //> call=chat model=o3
  await openai.responses.create({ model: !options.model ? 'o3' : options.model, input: '' }); //> call=chat model=o3
  await openai.responses.create({ model: asked == null || asked === '' ? 'o3' : asked, input: '' }); //> call=chat model=o3
  await openai.responses.create({ model: options.model && options.model.length > 0 ? options.model : 'o3', input: '' }); //> call=chat model=o3
  await openai.responses.create({ model: asked === 'large' ? 'gpt-4o' : asked, input: '' }); //> call=chat model=?
  await openai.responses.create({ model: options.size === 'large' ? 'gpt-4o' : asked, input: '' }); //> call=chat model=?
  const usual = 'gpt-4';
  await openai.responses.create({ model: usual !== 'auto' ? usual : 'gpt-4o', input: '' }); //> call=chat model=gpt-4
  await openai.responses.create({ model: known.includes(usual) ? usual : 'gpt-4o', input: '' }); //> call=chat model=?
}
