const OpenAI = require('openai');

module.exports = function make() {
  return new OpenAI();
};
