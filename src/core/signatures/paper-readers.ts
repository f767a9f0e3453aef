import type { Sdk } from './sdk.ts';

/** Pages of these have their text in them: no network looks at them. */
const written = /\.(?:docx?|pptx?|xlsx?|html?|md|txt|csv|adoc|asciidoc|epub|eml|json|xml|tex)$/iu;

/** Readers of scanned and typeset pages, by networks for layout, text, tables and formulas, here or as a service. */
export const paperReaders: Sdk = {
  id: 'paper-readers',
  docs: [
    'https://docling-project.github.io/docling/reference/document_converter/',
    'https://github.com/datalab-to/marker/blob/master/marker/converters/pdf.py',
    'https://github.com/datalab-to/surya/blob/master/surya/common/predictor.py',
    'https://github.com/facebookresearch/nougat/blob/main/nougat/model.py',
    'https://github.com/clovaai/donut/blob/master/donut/model.py',
    'https://docs.unstructured.io/open-source/core-functionality/partitioning',
    'https://github.com/run-llama/llama_cloud_services/blob/main/llama_cloud_services/parse/base.py',
  ],
  source: [
    'docling-project/docling 2.121.0',
    'VikParuchuri/marker 0.3.10 and 1.7.5',
    'VikParuchuri/surya 0.14.6',
    'facebookresearch/nougat 2025-02-21',
    'clovaai/donut at 1f4b27c',
    'Unstructured-IO/unstructured (documentation of partitioning, read 2026-11-23)',
    'run-llama/llama_cloud_services 0.6.3',
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
    /** The service reads the page; a vision model of another maker does where it is named. */
    llamaParse: {
      from: {
        python: ['llama_parse{,.base}#LlamaParse()', 'llama_cloud_services{,.parse,.parse.base}#LlamaParse()'],
      },
      names: 'other',
      onlyWithModel: 'id',
      model: ['vendor_multimodal_model_name'],
      provider: 'llama-cloud',
      local: false,
      calls: [
        { path: '{,a}{load_data,parse}', runs: 'other', local: false },
        { path: '{get_json_result,get_json,aget_json}', runs: 'other', local: false },
      ],
    },
    nougat: {
      from: {
        python: ['nougat{,.model}#NougatModel.from_pretrained()', 'donut{,.model}#DonutModel.from_pretrained()'],
      },
      names: 'generation',
      model: ['model_path', 'pretrained_model_name_or_path', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,inference}', runs: 'generation' }],
    },
  },
  calls: {
    python: [
      { path: 'marker.models#{create_model_dict,load_all_models}', names: 'other' },
      { path: 'marker.convert#convert_single_pdf', runs: 'other' },
      // Its other strategies read the text that is in the file, or ask Tesseract.
      {
        path: 'unstructured.partition.**#partition{,_pdf,_image}',
        runs: 'other',
        model: ['hi_res_model_name', 'model_name'],
        when: [{ argument: ['strategy'], is: ['hi_res'] }],
      },
    ],
  },
};
