// Runs many JavaScript programs in one process, each as `node program.js` would.
//
// In: the file `programs` (a header line whose first word is the mark; then, for each
// program, its length on a line and its bytes). Out, on stdout: what a program prints, then
// a line: mark, status, microseconds, limit or -, error. Output is collected and written at
// once: what goes through process.stdout to a pipe is lost when a program throws.
// Only for programs without promises, timers, require and process (see registry.py).
// A program that leaves more than new globals behind is the last of this process.
"use strict";

const fs = require("node:fs");
const vm = require("node:vm");
const util = require("node:util");
const { Console } = require("node:console");

const LARGEST_PIECE = 1 << 16;
const PARAMETERS = ["exports", "require", "module", "__filename", "__dirname"];

let pieces = [];
let size = 0;

function flush() {
  let bytes = Buffer.from(pieces.join(""), "utf8");
  pieces = [];
  size = 0;
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(fs.writeSync(1, bytes));
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}

function print(text) {
  pieces.push(text);
  size += text.length;
  if (size > LARGEST_PIECE) flush();
}

function freshWrite() {
  return function write(chunk) {
    if (typeof chunk !== "string" && !ArrayBuffer.isView(chunk)) {
      const error = new TypeError(
        'The "chunk" argument must be of type string or an instance of Buffer or Uint8Array.' +
          " Received " + util.inspect(chunk));
      error.code = "ERR_INVALID_ARG_TYPE";
      throw error;
    }
    print(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
    return true;
  };
}

// Of process.stdout a program can reach `write` alone.
const stdout = { write: freshWrite() };
const silent = { write: () => true };

// What leaves a console as it was; a tenth of the time of a program is the making of a new one.
const OTHER_USE = /\bconsole\b(?!\.(?:log|info|debug|error|warn)\()/;
let isConsoleFresh = false;

function freshConsole() {
  return new Console({ stdout, stderr: silent, ignoreErrors: false });
}

// --- what programs share, and whether it is as it was ---

function isFixed({ writable, configurable }) {
  return !writable && !configurable;
}

// One function that compares every property by its name: four times as fast as a loop over
// keys, because each comparison has an inline cache of its own.
function comparison(objects) {
  const [values, symbols, tests] = [[], [], []];
  objects.forEach((object, place) => {
    for (const key of Reflect.ownKeys(object)) {
      const described = Object.getOwnPropertyDescriptor(object, key);
      if (!("value" in described) || isFixed(described) || key === "console") continue;
      const name = typeof key === "string" ? JSON.stringify(key) : `symbols[${symbols.push(key) - 1}]`;
      tests.push(`o${place}[${name}] === values[${values.push(described.value) - 1}]`);
    }
  });
  const names = objects.map((_, place) => `o${place}`);
  const body = `return () => ${tests.join(" &&\n")}`;
  return vm.compileFunction(body, [...names, "values", "symbols"])(...objects, values, symbols);
}

// What is built in hardly ever shows in a for-in loop; what a program adds does.
function countShown(object) {
  let count = 0;
  for (const _ in object) count++;
  return count;
}

function sharedObjects() {
  const found = new Set();
  const visit = (object) => {
    if (object === null || (typeof object !== "object" && typeof object !== "function")) return;
    if (found.has(object) || object === globalThis || object === process) return;
    const keys = Reflect.ownKeys(object);
    if (typeof object === "function" && keys.every((key) => key === "name" || key === "length")) return;
    found.add(object);
    for (const key of keys) {
      const described = Object.getOwnPropertyDescriptor(object, key);
      if ("value" in described) visit(described.value);
    }
    visit(Object.getPrototypeOf(object));
  };
  for (const name of ["Array", "Object", "Function", "String", "Number", "Boolean", "Symbol", "BigInt",
    "Math", "JSON", "Map", "Set", "WeakMap", "WeakSet", "RegExp", "Date", "Error", "RangeError",
    "TypeError", "SyntaxError", "ReferenceError", "EvalError", "URIError", "AggregateError", "Reflect",
    "Proxy", "Intl", "ArrayBuffer", "Uint8Array"]) visit(globalThis[name]);
  visit(Object.getPrototypeOf([][Symbol.iterator]()));
  visit(Object.getPrototypeOf(new Map().entries()));
  visit(Object.getPrototypeOf(new Set().values()));
  visit(Object.getPrototypeOf((function* () {})()));
  return [...found];
}

// --- the programs ---

function firstLine(problem) {
  let text = util.inspect(problem);
  if (text.startsWith("program.js:")) text = `${problem.name}: ${problem.message}`; // it did not compile
  return text.split(/[\r\n]/, 1)[0].slice(0, 500);
}

function run(source) {
  stdout.write = freshWrite();
  if (!isConsoleFresh) globalThis.console = freshConsole();
  isConsoleFresh = !OTHER_USE.test(source);
  const module_ = { exports: {} };
  const body = vm.compileFunction(source.replace(/^\uFEFF/, ""), PARAMETERS, { filename: "program.js" });
  body.call(module_.exports, module_.exports, undefined, module_, "/job/program.js", "/job");
}

Object.defineProperty(process, "stdout", { get: () => stdout });
globalThis.console = freshConsole();
const data = fs.readFileSync("programs");
let place = data.indexOf(10);
const mark = data.toString("latin1", 0, place).split(" ")[0];
place += 1;
const shared = sharedObjects();
const globals = new Set(Reflect.ownKeys(globalThis));
const shown = shared.map(countShown);
const isUnchanged = comparison([globalThis, ...shared]);

function isRestored() {
  for (const key in globalThis) {
    if (!globals.has(key) && !Reflect.deleteProperty(globalThis, key)) return false;
  }
  const isAsShown = (object, place) => Object.isExtensible(object) && countShown(object) === shown[place];
  return isUnchanged() && shared.every(isAsShown);
}

while (place < data.length) {
  const end = data.indexOf(10, place);
  const length = Number(data.toString("latin1", place, end));
  const source = data.toString("utf8", end + 1, end + 1 + length);
  place = end + 1 + length;
  const start = performance.now();
  let [status, line] = [0, ""];
  try {
    run(source);
  } catch (problem) {
    [status, line] = [1, firstLine(problem)];
  }
  print(`${mark} ${status} ${Math.round((performance.now() - start) * 1000)} - ${line}\n`);
  flush();
  if (!isRestored()) break;
}
