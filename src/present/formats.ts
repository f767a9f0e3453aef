/** The formats in which a report is kept, as people choose among them. */
export const exportFormats = [
  { id: 'html', name: 'HTML', ending: 'html' },
  { id: 'markdown', name: 'Markdown', ending: 'md' },
  { id: 'csv', name: 'CSV', ending: 'csv' },
  { id: 'json', name: 'JSON', ending: 'json' },
  { id: 'sarif', name: 'SARIF 2.1.0', ending: 'sarif' },
  { id: 'cyclonedx', name: 'CycloneDX 1.6 ML-BOM', ending: 'cdx.json' },
] as const;

export type ExportFormat = (typeof exportFormats)[number]['id'];
