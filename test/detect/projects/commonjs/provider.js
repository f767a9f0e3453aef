class Provider {
  _client;

  constructor(client) {
    if (this.constructor === Provider) return;
    this._client = client;
  }

  get client() {
    return this._client;
  }
}

module.exports = Provider;
