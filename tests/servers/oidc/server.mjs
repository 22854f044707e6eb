// A service with npm's oidc-provider as its authorization server: it hands out tokens to the client that its arguments
// name, and answers any other request according to the token in it. Prints its port when it is ready.
//
//   node server.mjs MODULES CLIENT_ID CLIENT_SECRET
//
// `POST /test/forget` makes it forget all tokens, as if they were revoked or had expired.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [modules, id, secret] = process.argv.slice(2);
const library = pathToFileURL(`${modules}/oidc-provider/lib/index.js`);
const { default: Provider } = await import(library.href);

const kept = new Map();
class Memory {
  constructor(kind) { this.kind = kind; }
  key(id) { return `${this.kind} ${id}`; }
  async upsert(id, payload) { kept.set(this.key(id), payload); }
  async find(id) { return kept.get(this.key(id)); }
  async destroy(id) { kept.delete(this.key(id)); }
  async consume() {}
  async revokeByGrantId() {}
}

const provider = new Provider('http://127.0.0.1/', {
  adapter: Memory,
  clients: [{
    client_id: id,
    client_secret: secret,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic',
  }],
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    revocation: { enabled: true },
  },
  routes: { token: '/api/oauth/token', revocation: '/api/oauth/revoke' },
  ttl: { ClientCredentials: 3600 },
});
const authorization = provider.callback();
const count = { token: 0, refused: 0, answered: 0 };

createServer(async (request, response) => {
  const reply = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  if (request.url === '/api/oauth/token') count.token += 1;
  if (request.url.startsWith('/api/oauth/')) return authorization(request, response);
  if (request.url === '/test/forget') { kept.clear(); return reply(200, {}); }
  if (request.url === '/test/count') return reply(200, count);
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  const found = token && await provider.ClientCredentials.find(token);
  count[found ? 'answered' : 'refused'] += 1;
  return found ? reply(200, {}) : reply(401, { error: 401, reason: 'Unauthorized' });
}).listen(0, '127.0.0.1', function () { console.log(`ready ${this.address().port}`); });
