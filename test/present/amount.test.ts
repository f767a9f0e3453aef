import { describe, expect, test } from 'vitest';
import { point, second, short, span, spoken } from '../../src/present/amount.ts';
import { range } from './kit.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a short figure', () => {
  test.each([
    [range(0.2, 0.314, 0.5), '~0.31 Wh'],
    [range(0.1, 0.5, 2.2), '0.1–2 Wh'],
    [range(0.001, 0.004, 0.009), '<0.01 Wh'],
    [range(0.004, 0.005, 0.006), '<0.01 Wh'],
    [range(0.001, 0.1, 2), '<0.01–2 Wh'],
    [range(900, 999.6, 1100), '~1 kWh'],
    [range(40, 328, 990), '40–1,000 Wh'],
    [range(40, 328, 4000), '0.04–4 kWh'],
    [range(2e6), '~2 MWh'],
    [range(0.3), '~0.3 Wh'],
  ])('of %j is %s', (value, text) => {
    expect(plain(short(value, 'energy'))).toBe(text);
  });

  test('of carbon, water and cost has their units', () => {
    expect(plain(short(range(1500), 'carbon'))).toBe('~1.5 kgCO₂e');
    expect(plain(short(range(2500), 'water'))).toBe('~2.5 L');
    expect(short(range(0.00123), 'cost')).toBe('~$0.0012');
    expect(short(range(0.0002, 0.001, 0.02), 'cost')).toBe('$0.0002–0.02');
    expect(short(range(0.000001), 'cost')).toBe('<$0.00001');
  });

  test.each([range(290, 600, 1200), range(800, 1100, 1900)])('of %j has ends in the same unit', value => {
    const unit = (text: string) => text.split('\u00a0')[1];
    expect(unit(span(value, 'water'))).toBe(unit(short(value, 'water')));
  });

  test('keeps number and unit together', () => {
    expect(short(range(0.3), 'energy')).toBe('~0.3\u00a0Wh');
  });

  test('is plain ASCII where asked', () => {
    expect(short(range(0.1, 0.5, 2), 'carbon', { ascii: true })).toBe('0.1-2 gCO2e');
    expect(second(range(0.1, 0.5, 2), 'carbon', { ascii: true })).toBe('<=2 gCO2e');
    expect(point(2e-6, 'energy', { ascii: true })).toBe('2 uWh');
  });

  test('follows the reader’s language', () => {
    expect(plain(short(range(0.31), 'energy', { locale: 'de' }))).toBe('~0,31 Wh');
  });
});

describe('a figure in detail', () => {
  test('takes units as small as it needs', () => {
    expect(plain(point(0.00042, 'energy'))).toBe('0.42 mWh');
    expect(plain(point(0.0000004, 'carbon'))).toBe('0.4 µgCO₂e');
    expect(plain(point(0, 'energy'))).toBe('0 Wh');
  });

  test('has one digit where it is wide', () => {
    expect(plain(span(range(0.12, 0.3, 0.55), 'energy'))).toBe('0.12–0.55 Wh');
    expect(plain(span(range(0.12, 0.3, 0.95), 'energy'))).toBe('0.1–1 Wh');
  });
});

test('a second figure is a point, or what it is at most', () => {
  expect(plain(second(range(0.08, 0.1, 0.13), 'carbon'))).toBe('0.1 gCO₂e');
  expect(plain(second(range(0.01, 0.1, 0.8), 'carbon'))).toBe('≤0.8 gCO₂e');
  expect(plain(second(range(0.0001, 0.001, 0.008), 'carbon'))).toBe('<0.01 gCO₂e');
});

test('signs become words for a screen reader', () => {
  expect(spoken('~0.3\u00a0Wh')).toBe('about 0.3 watt-hours');
  expect(spoken('0.1–2\u00a0Wh · ≤0.8\u00a0gCO₂e')).toBe('0.1 to 2 watt-hours, at most 0.8 gCO₂e');
  expect(spoken('<0.01\u00a0Wh')).toBe('less than 0.01 watt-hours');
  expect(spoken('~0.3\u00a0Wh × loop')).toBe('about 0.3 watt-hours in a loop');
});
