// PouchDB in a LevelDB, replicating over HTTP: node pouchdb.js ADDRESS FOLDER
'use strict';
const path = require('path');
const PouchDB = require('pouchdb');
const { row, run, timed } = require('./figures.js');

const [address, folder] = process.argv.slice(2);

async function open(name) {
  const local = new PouchDB(path.join(folder, name));
  const asked = { requests: 0, writes: 0 };
  const remote = new PouchDB(`${address}/school`, {
    fetch: (url, options) => {
      asked.requests++;
      if (/_bulk_docs|_local\//.test(url) && options.method !== 'GET' && options.method) asked.writes++;
      return PouchDB.fetch(url, options);
    },
  });
  const id = number => `device:${String(number).padStart(6, '0')}`;
  return {
    make: async (from, to) => {
      for (let start = from; start < to; start += 5000) {
        const numbers = Array.from({ length: Math.min(5000, to - start) }, (_, at) => start + at);
        await local.bulkDocs(numbers.map(number => ({ _id: id(number), ...row(number) })));
      }
    },
    change: async (number, model) => { await local.put({ ...await local.get(id(number)), model }); },
    model: async number => (await local.get(id(number))).model,
    count: async () => (await local.info()).doc_count,
    sync: async () => {
      asked.requests = asked.writes = 0;
      const taken = await timed(() => local.sync(remote, { batch_size: 1000 }));
      return { ...taken, ...asked };
    },
  };
}

run(open).then(() => process.exit(0), error => { console.error(error); process.exit(1); });
