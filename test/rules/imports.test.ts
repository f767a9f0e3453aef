import { describe, expect, test } from 'vitest';
import { withEdits } from '../../src/core/rules/apply.ts';
import { imported, importedModule } from '../../src/core/rules/write/imports.ts';
import { contextOf } from '../kit/ruleContexts.ts';
import { sources } from '../kit/ruleTester.ts';

const py = sources('python');
const ts = sources('typescript');
const call = 'OpenAI().responses.create(model="gpt-5.4", input=q)\n';
const callTs = "new OpenAI().responses.create({ model: 'gpt-5.4', input });\n";

describe('a name brought into a file', () => {
  const bring = async (head: string, module: string, symbol?: string): Promise<readonly (string | undefined)[]> => {
    const isTs = head.includes("'openai'");
    const context = await contextOf((isTs ? ts : py)(head + (isTs ? callTs : call)));
    const found = symbol === undefined ? importedModule(context, module) : imported(context, module, symbol);
    if (!found) return [];
    const text = withEdits(context.file.text, found.edits);
    return [found.name, text.slice(0, text.indexOf(isTs ? 'new OpenAI().' : 'OpenAI().'))];
  };

  test.each([
    ['from openai import OpenAI\n', 'from openai import OpenAI\nfrom m import f\n'],
    ['from openai import OpenAI\nfrom m import f\n', 'from openai import OpenAI\nfrom m import f\n'],
    ['from openai import OpenAI\nfrom m import a\n', 'from openai import OpenAI\nfrom m import a, f\n'],
    [
      'from openai import OpenAI\nfrom m  import  a, b  # c\n',
      'from openai import OpenAI\nfrom m  import  a, b, f  # c\n',
    ],
    [
      'from openai import OpenAI\nfrom m import (\n    a,\n)\n',
      'from openai import OpenAI\nfrom m import (\n    a,\n)\nfrom m import f\n',
    ],
    ['from openai import OpenAI\nfrom n import a\n', 'from openai import OpenAI\nfrom n import a\nfrom m import f\n'],
    [
      'import os\r\nfrom openai import OpenAI\r\n\r\n',
      'import os\r\nfrom openai import OpenAI\r\nfrom m import f\r\n\r\n',
    ],
    [
      'from openai import OpenAI\n\nx = 1\n\nimport os\n',
      'from openai import OpenAI\nfrom m import f\n\nx = 1\n\nimport os\n',
    ],
    [
      'from openai import OpenAI\n"""Doc."""\n# note\nimport os\n',
      'from openai import OpenAI\n"""Doc."""\n# note\nimport os\nfrom m import f\n',
    ],
    ['if x:\n    from openai import OpenAI\n', 'from m import f\n\nif x:\n    from openai import OpenAI\n'],
    [
      '#!/usr/bin/env python\nif x:\n    from openai import OpenAI\n',
      '#!/usr/bin/env python\nfrom m import f\n\nif x:\n    from openai import OpenAI\n',
    ],
    [
      '"""Doc."""\n\nif x:\n    from openai import OpenAI\n',
      '"""Doc."""\n\nfrom m import f\n\nif x:\n    from openai import OpenAI\n',
    ],
    [
      "'Doc.'\nfrom __future__ import annotations\nif x:\n    from openai import OpenAI\n",
      "'Doc.'\nfrom __future__ import annotations\nfrom m import f\n\nif x:\n    from openai import OpenAI\n",
    ],
    [
      'x = 1\nif x:\n    from openai import OpenAI\n',
      'from m import f\n\nx = 1\nif x:\n    from openai import OpenAI\n',
    ],
    ['from openai import OpenAI\nfrom m import a as b\n', 'from openai import OpenAI\nfrom m import a as b, f\n'],
    [
      'from openai import OpenAI\nfrom m import a, \\\n    b\n',
      'from openai import OpenAI\nfrom m import a, f, \\\n    b\n',
    ],
    [
      'from openai import OpenAI\n\n\ndef g():\n    from m import a\n',
      'from openai import OpenAI\nfrom m import f\n\n\ndef g():\n    from m import a\n',
    ],
    [
      'from __future__ import annotations\nfrom openai import OpenAI\n',
      'from __future__ import annotations\nfrom openai import OpenAI\nfrom m import f\n',
    ],
    ['x = 1\nfrom openai import OpenAI\n', 'x = 1\nfrom openai import OpenAI\nfrom m import f\n'],
    [
      'from openai import (\n    OpenAI,\n)\nimport os\n',
      'from openai import (\n    OpenAI,\n)\nimport os\nfrom m import f\n',
    ],
  ])('in Python: %j', async (head, expected) => {
    expect(await bring(head, 'm', 'f')).toEqual(['f', expected]);
  });

  test('under the name that the file has for it', async () => {
    expect(await bring('from openai import OpenAI\nfrom m import f as g\n', 'm', 'f')).toEqual([
      'g',
      'from openai import OpenAI\nfrom m import f as g\n',
    ]);
    expect(await bring('from openai import OpenAI\nimport m as n\n', 'm', 'f')).toEqual([
      'n.f',
      'from openai import OpenAI\nimport m as n\n',
    ]);
    expect(await bring('from openai import OpenAI\nfrom n import f\n', 'm', 'f')).toEqual([]);
    expect(await bring('from openai import OpenAI\nf = 1\n', 'm', 'f')).toEqual([]);
  });

  test('a whole module', async () => {
    expect(await bring('from openai import OpenAI\n', 'm')).toEqual(['m', 'from openai import OpenAI\nimport m\n']);
    expect(await bring('from openai import OpenAI\nimport m as n\n', 'm')).toEqual([
      'n',
      'from openai import OpenAI\nimport m as n\n',
    ]);
    expect(await bring('from openai import OpenAI\nfrom m import a\n', 'm')).toEqual([
      'm',
      'from openai import OpenAI\nfrom m import a\nimport m\n',
    ]);
    expect(await bring('from openai import OpenAI\nm = 1\n', 'm')).toEqual([]);
  });

  test.each([
    ["import OpenAI from 'openai';\n", "import OpenAI from 'openai';\nimport { f } from 'm';\n"],
    ["import OpenAI from 'openai'\n", "import OpenAI from 'openai'\nimport { f } from 'm'\n"],
    [
      "import OpenAI from 'openai';\nimport { a } from 'm';\n",
      "import OpenAI from 'openai';\nimport { a, f } from 'm';\n",
    ],
    [
      "import OpenAI from 'openai';\nimport {a,} from 'm';\n",
      "import OpenAI from 'openai';\nimport {a, f,} from 'm';\n",
    ],
    [
      "import OpenAI from 'openai';\nimport d from 'm';\n",
      "import OpenAI from 'openai';\nimport d from 'm';\nimport { f } from 'm';\n",
    ],
    [
      "import OpenAI from 'openai';\nimport {\n  a,\n} from 'n';\n\nx();\n",
      "import OpenAI from 'openai';\nimport {\n  a,\n} from 'n';\nimport { f } from 'm';\n\nx();\n",
    ],
    ["const OpenAI = require('openai');\n", "const OpenAI = require('openai');\nconst { f } = require('m');\n"],
    ["let OpenAI = require ('openai')\n", "let OpenAI = require ('openai')\nconst { f } = require('m');\n"],
    [
      "import OpenAI from 'openai';\nimport d, { a } from 'm';\n",
      "import OpenAI from 'openai';\nimport d, { a } from 'm';\nimport { f } from 'm';\n",
    ],
    [
      "import OpenAI from 'openai';\nimport { a as b } from 'm';\n",
      "import OpenAI from 'openai';\nimport { a as b, f } from 'm';\n",
    ],
    [
      "import OpenAI from 'openai';\nimport {\n  a,\n} from 'm';\n",
      "import OpenAI from 'openai';\nimport {\n  a,\n} from 'm';\nimport { f } from 'm';\n",
    ],
    [
      "import OpenAI from 'openai';\nimport 'dotenv/config';\n",
      "import OpenAI from 'openai';\nimport 'dotenv/config';\nimport { f } from 'm';\n",
    ],
    [
      "'use strict';\nconst OpenAI = require('openai');\n",
      "'use strict';\nconst OpenAI = require('openai');\nconst { f } = require('m');\n",
    ],
    [
      "import OpenAI from 'openai';\nx();\nimport b from 'b';\n",
      "import OpenAI from 'openai';\nimport { f } from 'm';\nx();\nimport b from 'b';\n",
    ],
  ])('in TypeScript: %j', async (head, expected) => {
    expect(await bring(head, 'm', 'f')).toEqual(['f', expected]);
  });
});
