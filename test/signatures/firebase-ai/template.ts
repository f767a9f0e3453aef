import { getTemplateGenerativeModel } from 'firebase/ai';

const model = getTemplateGenerativeModel(ai);
await model.generateContent('my-template', { name: 'x' }); //> call=chat model=?
