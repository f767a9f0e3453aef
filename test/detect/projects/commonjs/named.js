const OpenAI = require('openai');

class Bot {
  client = new OpenAI();
}

module.exports = Bot;
module.exports.limit = 3;
