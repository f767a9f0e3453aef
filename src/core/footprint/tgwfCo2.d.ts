declare module '@tgwf/co2/data' {
  /** gCO₂e/kWh by ISO 3166-1 alpha-3 code and by group (WORLD, EU, …). */
  export const averageIntensity: { readonly data: Readonly<Record<string, number>>; readonly type: string };
}

declare module '@tgwf/co2/data/electricity-maps' {
  /** Yearly means by Electricity Maps zone; life cycle, consumption based. */
  export const yearly2025: {
    readonly data: Readonly<
      Record<
        string,
        { readonly carbonIntensity: { readonly value: number }; readonly carbonFreeEnergy: { readonly value: number } }
      >
    >;
  };
}
