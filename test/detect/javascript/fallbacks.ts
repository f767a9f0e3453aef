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
