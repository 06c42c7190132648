// A client in a process of its own: told where to send which bodies, it says how long they took.
import { Buffer } from 'node:buffer';
import http from 'node:http';
import { performance } from 'node:perf_hooks';

const AT_ONCE = 8;
const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });

const post = (address, body) =>
  new Promise((done, failed) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'acting-person': 'coordinator',
    };
    const request = http.request(address, { agent, method: 'POST', headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode, body: Buffer.concat(parts) }));
    });
    request.on('error', failed);
    request.end(body);
  });

async function ask({ address, bodies, keep }) {
  const kept = [];
  let next = 0;
  const one = async () => {
    while (next < bodies.length) {
      const at = next++;
      const { status, body } = await post(address, bodies[at]);
      if (status !== 201) throw new Error(`${address} answered ${status}: ${body.toString().slice(0, 200)}`);
      if (keep) kept[at] = JSON.parse(body.toString())[keep];
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return { perSecond: (bodies.length / (performance.now() - from)) * 1000, kept };
}

process.on('message', (question) => {
  ask(question).then(
    (answer) => process.send(answer),
    (error) => process.send({ error: error.message }),
  );
});
