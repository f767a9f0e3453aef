const OpenAI = require('openai');

module.exports = { client: new OpenAI() };
