import { count, moment, summed, text, type Entry, type UsageImport } from './record.ts';

type Row = Readonly<Record<string, string>>;

/** Rows of CodeCarbon's `emissions.csv`: one run each, `energy_consumed` in kWh. Undefined where it is another file. */
export function codeCarbon(rows: readonly Row[]): UsageImport | undefined {
  if (!rows.some(row => 'energy_consumed' in row && 'run_id' in row)) return undefined;
  const entries = rows.flatMap((row): readonly Entry[] => {
    const kWh = count(row['energy_consumed']);
    return kWh === undefined
      ? []
      : [{ project: text(row['project_name']), energyWh: kWh * 1000, at: moment(row['timestamp']) }];
  });
  const dropped = rows.length - entries.length;
  return {
    format: 'codecarbon',
    records: summed(entries),
    problems: dropped === 0 ? [] : [`${dropped} of ${rows.length} rows have no energy`],
  };
}
