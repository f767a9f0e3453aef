// Names that configurations and manifests give to files of the project.
import { llm, MODEL } from '@org/llm';
import { mapped } from '@org/mapped';
import { second } from '@org/mapped/other';
import { rooted } from '@org/rooted';
import { client } from '$shared/client';
import models, { fast } from '$shared/models.json';
import * as all from '$shared/models.json';
import { client as own } from '#ai/client';
import { client as whole } from '#own';
import { client as missing } from '#nothing/client';

llm.responses.create({ model: MODEL, input: '' }); //> call=chat model=gpt-4o from=cross-file
client.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
own.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
whole.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
rooted.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
mapped.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
second.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
client.responses.create({ model: models.fast, input: '' }); //> call=chat model=gpt-4o-mini from=cross-file
client.responses.create({ model: fast, input: '' }); //> call=chat model=gpt-4o-mini from=cross-file
client.responses.create({ model: all.fast, input: '' }); //> call=chat model=gpt-4o-mini from=cross-file
client.responses.create({ model: models.slow, input: '' }); //> call=chat model=?
client.responses.create({ model: require('$shared/models.json').fast, input: '' }); //> call=chat model=gpt-4o-mini from=cross-file
missing.responses.create({ model: 'gpt-4o', input: '' });
