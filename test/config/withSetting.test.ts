import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../../src/core/config/projectFile.ts';
import { withSetting } from '../../src/core/config/withSetting.ts';

const off = (text: string): string | undefined => withSetting(text, ['rules', 'dense-model'], 'off');

describe('a value set in a project file', () => {
  test.each([
    ['', '{\n  "rules": {\n    "dense-model": "off"\n  }\n}\n'],
    ['{}\n', '{\n  "rules": {\n    "dense-model": "off"\n  }\n}\n'],
    [
      '{\n\t// ours\n\t"zone": "FRA", // why\n}\n',
      '{\n\t// ours\n\t"zone": "FRA",\n\t"rules": {\n\t\t"dense-model": "off"\n\t}, // why\n}\n',
    ],
    [
      '{\r\n    "rules": {\r\n        "vllm-fp8": "on" // tried\r\n    }\r\n}\r\n',
      '{\r\n    "rules": {\r\n        "vllm-fp8": "on",\r\n        "dense-model": "off" // tried\r\n    }\r\n}\r\n',
    ],
    ['{ "rules": { "dense-model": "on" } }', '{ "rules": { "dense-model": "off" } }'],
  ])('%j', (before, after) => {
    expect(off(before)).toBe(after);
    expect(readProjectFile(after).problems).toEqual([]);
    expect(readProjectFile(after).settings.rules).toMatchObject({ 'dense-model': 'off' });
    expect(off(after)).toBe(after);
  });

  test.each(['[]', '{"zone": ', 'null', 'zone: FRA'])('not in %j, which is no project file', text => {
    expect(off(text)).toBeUndefined();
  });
});
