// A CouchDB of PouchDBs on this computer alone: node pouchdb_server.js PORT FOLDER
'use strict';
const path = require('path');
const PouchDB = require('pouchdb');
const app = require('express')();

const [port, folder] = process.argv.slice(2);
const Kept = PouchDB.defaults({ prefix: folder + path.sep });
app.use(require('express-pouchdb')(Kept, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: path.join(folder, 'log.txt') }));
app.listen(Number(port), '127.0.0.1');
