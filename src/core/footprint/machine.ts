import { againstH100, type Device } from './localInference.ts';
import { between, type Quantity } from './quantity.ts';
import { step, type Step } from './step.ts';

/** Host and idle parts of the node over the GPU's own energy. */
const nodeFactor = between(1.3, 1.6, 2, '1');

/** What work takes where it runs, over the energy that one H100 was measured to take for it. */
export interface Machine {
  readonly factor: Quantity<'1'>;
  readonly steps: readonly Step[];
  /** The name of the energy that comes out. */
  readonly energy: string;
}

/** A node of a data centre, unless a machine of the user's is said. */
export function machineOf(device: Device | undefined): Machine {
  if (!device)
    return {
      factor: nodeFactor,
      steps: [step('Node over GPU', nodeFactor, 'assumed', 'mit-tr-2025')],
      energy: 'Energy at the servers',
    };
  const factor = againstH100(device);
  return {
    factor,
    steps: [step('The machine against an H100', factor, 'assumed', 'device-table', device.name)],
    energy: 'Energy at the plug',
  };
}
