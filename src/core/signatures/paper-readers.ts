import type { Sdk } from './sdk.ts';

/** Pages of these have their text in them: no network looks at them. */
const written = /\.(?:docx?|pptx?|xlsx?|html?|md|txt|csv|adoc|asciidoc|epub|eml|json|xml|tex)$/iu;

/** Readers of scanned and typeset pages, by networks for layout, text, tables and formulas. */
export const paperReaders: Sdk = {
  id: 'paper-readers',
  docs: [
    'https://docling-project.github.io/docling/reference/document_converter/',
    'https://github.com/datalab-to/marker/blob/master/marker/converters/pdf.py',
    'https://github.com/datalab-to/surya/blob/master/surya/common/predictor.py',
    'https://github.com/facebookresearch/nougat/blob/main/nougat/model.py',
  ],
  source: [
    'docling-project/docling 2.121.0',
    'VikParuchuri/marker 0.3.10 and 1.7.5',
    'VikParuchuri/surya 0.14.6',
    'facebookresearch/nougat 2025-02-21',
  ],
  local: true,
  kinds: {
    /** Which networks read a page is in the options of its format. */
    docling: {
      from: { python: ['docling.document_converter#DocumentConverter()'] },
      calls: [
        {
          path: 'convert{,_all}',
          runs: 'other',
          receiver: false,
          when: [{ argument: ['source', '0'], unlike: written }],
        },
      ],
    },
    marker: {
      from: { python: ['marker.converters.**#{Pdf,Table,OCR,Extraction}Converter()'] },
      calls: [{ path: '{(),build_document}', runs: 'other', receiver: false }],
    },
    surya: {
      from: {
        python: ['surya.**#{Recognition,Detection,Layout,TableRec,OCRError,Texify,Foundation}Predictor()'],
      },
      names: 'other',
      model: ['checkpoint', 'foundation_predictor', '0'],
      calls: [{ path: '{(),batch_detection,batch_layout_detection,batch_table_recognition}', runs: 'other' }],
    },
    nougat: {
      from: { python: ['nougat{,.model}#NougatModel.from_pretrained()'] },
      names: 'generation',
      model: ['model_path', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,inference}', runs: 'generation' }],
    },
  },
  calls: {
    python: [
      { path: 'marker.models#{create_model_dict,load_all_models}', names: 'other' },
      { path: 'marker.convert#convert_single_pdf', runs: 'other' },
    ],
  },
};
