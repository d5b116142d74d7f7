// kinto.js with its own store in memory, on a Kinto: node kinto.js ADDRESS FILLED, where FILLED has what a new desk joins
'use strict';
const { createHash } = require('crypto');
const Kinto = require('kinto').default;
const Memory = require('kinto/lib/cjs/adapters/memory').default;
const { row, run, timed } = require('./figures.js');

const [address, full] = process.argv.slice(2);
const headers = { Authorization: 'Basic ' + Buffer.from('school:school').toString('base64') };
const asked = { requests: 0, writes: 0 };
const fetched = globalThis.fetch;
globalThis.fetch = (url, options = {}) => {
  asked.requests++;
  if (options.method && options.method !== 'GET') asked.writes++;
  return fetched(url, options);
};

const id = number => {
  const hex = createHash('md5').update(String(number)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

async function open(name) {
  const adapter = new Memory();
  const devices = new Kinto({ remote: `${name === 'fresh' ? full : address}/v1`, bucket: 'school', headers, adapter: () => adapter }).collection('devices');
  return {
    make: async (from, to) => {
      for (let number = from; number < to; number++) await devices.create({ id: id(number), ...row(number) }, { useRecordId: true });
    },
    change: async (number, model) => { await devices.update({ id: id(number), model }, { patch: true }); },
    model: async number => (await devices.get(id(number))).data.model,
    count: async () => (await devices.list()).data.length,
    sync: async () => {
      asked.requests = asked.writes = 0;
      let result;
      const taken = await timed(async () => { result = await devices.sync({ headers, ignoreBackoff: true }); });
      if (!result.ok) throw new Error(JSON.stringify([result.errors.slice(0, 2), result.conflicts.slice(0, 2)]));
      return { ...taken, ...asked };
    },
  };
}

run(open, true).then(() => process.exit(0), error => { console.error(error); process.exit(1); });
