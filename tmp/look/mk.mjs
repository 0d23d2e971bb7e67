import { writeFileSync } from "node:fs";
// shared/ids.ts
/** The letter that begins an id says which table its record lives in. */
const ID_PREFIX = {
	map: "m",
	sources: "s",
	passages: "p",
	nodes: "n",
	links: "l",
	groups: "g",
	steps: "t",
	views: "v",
	comments: "c",
	ratings: "r",
	confirmed: "k",
	conflicts: "x"
};
/** Lower-case Crockford base 32: no i, l, o, u, so that ids can be read aloud. */
const ID_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** What the ids of these tables look like. */
function idPattern(...kinds) {
	const letters = kinds.map((kind) => ID_PREFIX[kind]).join("");
	return new RegExp(`^[${letters}]-[${ID_ALPHABET}]{12}$`);
}
/**
* Builds an id maker from a source of random bytes (60 bits are used for an id).
* @param randomBytes returns that many random bytes, 0 to 255 each; from a cryptographic source in the app
*/
function createIdMaker(randomBytes) {
	let bytes = /* @__PURE__ */ new Uint8Array();
	let used = 0;
	return (kind) => {
		if (used === bytes.length) {
			bytes = randomBytes(768);
			used = 0;
		}
		const letters = [ID_PREFIX[kind], "-"];
		for (const end = used + 12; used < end; used++) letters.push(ID_ALPHABET.charAt((bytes[used] ?? 0) & 31));
		return letters.join("");
	};
}
// shared/map/table.ts
const RADIX = 32;
const BUCKET_COUNT = 1024;
const DIGIT$1 = /* @__PURE__ */ new Uint8Array(128);
for (let i = 0; i < RADIX; i++) DIGIT$1[ID_ALPHABET.charCodeAt(i)] = i;
function digitAt(id, index) {
	return DIGIT$1[id.charCodeAt(index) & 127] ?? 0;
}
function bucketIndex(id) {
	return digitAt(id, id.length - 2) * RADIX + digitAt(id, id.length - 1);
}
const NOT_EDITED = new Array(BUCKET_COUNT).fill(void 0);
/** A table of just these records. The map must not be changed any more. */
function builtTable(built) {
	return {
		size: built.size,
		built,
		edited: NOT_EDITED
	};
}
/** The record with this id, if there is one. */
function getRecord({ built, edited }, id) {
	if (edited === NOT_EDITED) return built.get(id);
	const bucket = edited[bucketIndex(id)];
	return bucket?.has(id) ? bucket.get(id) : built.get(id);
}
/** All records, in no promised order. */
function* recordsOf(table) {
	if (table.edited === NOT_EDITED) yield* table.built.values();
	else for (const [, record] of entriesOf(table)) yield record;
}
/** All ids, in no promised order. */
function* idsOf(table) {
	if (table.edited === NOT_EDITED) yield* table.built.keys();
	else for (const [id] of entriesOf(table)) yield id;
}
function* entriesOf({ built, edited }) {
	for (const entry of built) if (!edited[bucketIndex(entry[0])]?.has(entry[0])) yield entry;
	for (const bucket of edited) for (const [id, record] of bucket ?? []) if (record !== void 0) yield [id, record];
}
/**
* A table with some records put in, replaced or (where the record is `undefined`) taken out. Each bucket that is touched is
* copied once, however many of its records change.
*/
function withRecords(table, entries) {
	const { built } = table;
	const edited = table.edited.slice();
	const copied = /* @__PURE__ */ new Map();
	let size = table.size;
	for (const [id, record] of entries) {
		const index = bucketIndex(id);
		let bucket = copied.get(index);
		if (!bucket) {
			bucket = new Map(edited[index]);
			copied.set(index, bucket);
			edited[index] = bucket;
		}
		if ((bucket.has(id) ? bucket.get(id) : built.get(id)) !== void 0) size--;
		if (record !== void 0) size++;
		if (record === void 0 && !built.has(id)) bucket.delete(id);
		else bucket.set(id, record);
	}
	return {
		size,
		built,
		edited
	};
}
/** The ids under which two tables may hold different records: those of parts that they do not share. Each comes once. */
function* idsApart(a, b) {
	if (a.built !== b.built) {
		yield* idsOf(a);
		for (const id of idsOf(b)) if (getRecord(a, id) === void 0) yield id;
		return;
	}
	for (const [index, bucket] of a.edited.entries()) {
		const other = b.edited[index];
		if (bucket === other) continue;
		if (bucket) yield* bucket.keys();
		for (const id of other?.keys() ?? []) if (!bucket?.has(id)) yield id;
	}
}
// shared/map/arg-map.ts
/** In the order in which the file keeps them. */
const TABLE_NAMES = [
	"sources",
	"passages",
	"nodes",
	"places",
	"links",
	"groups",
	"steps",
	"views",
	"comments",
	"ratings",
	"confirmed",
	"conflicts"
];
/** The key of a record in its table: its id, or for a place the id of its node. */
function keyOf$1(table, record) {
	return table === "places" ? record.node : record.id;
}
/** The record with this key in one of the map's tables. */
function find(map, table, id) {
	return getRecord(map.tables[table], id);
}
// shared/map/canonical.ts
const shapes = /* @__PURE__ */ new WeakMap();
function shapeOf$1(schema) {
	const known = shapes.get(schema);
	if (known) return known;
	const shape = describe(schema);
	shapes.set(schema, shape);
	return shape;
}
function describe(schema) {
	const { def } = schema;
	switch (def.type) {
		case "optional": return shapeOf$1(def.innerType);
		case "array": return {
			fields: /* @__PURE__ */ new Map(),
			item: shapeOf$1(def.element),
			options: []
		};
		case "union": return {
			fields: /* @__PURE__ */ new Map(),
			item: void 0,
			options: (def.options ?? []).map(shapeOf$1)
		};
		case "object": {
			const fields = Object.entries(def.shape ?? {}).map(([key, field]) => {
				const { type, innerType } = field.def;
				const optional = type === "optional";
				return [key, {
					optional,
					open: optional && innerType?.def.type === "unknown",
					shape: shapeOf$1(field)
				}];
			});
			return {
				fields: new Map(fields),
				item: void 0,
				options: []
			};
		}
		default: return {
			fields: /* @__PURE__ */ new Map(),
			item: void 0,
			options: []
		};
	}
}
function isObject$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Absent and default are the same thing; only what differs is kept. */
function isDefault(value) {
	if (value === void 0 || value === false || value === "") return true;
	if (Array.isArray(value)) return value.length === 0;
	return isObject$2(value) && Object.keys(value).length === 0;
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/**
* A record in its one canonical form: known fields in schema order, optional fields that hold their default left out, unknown
* fields kept after the known ones and sorted by code unit (JavaScript puts keys that are whole numbers first, in every object).
* Saving the same map twice gives the same bytes because of this.
*/
function canonical(value, schema) {
	return order(value, shapeOf$1(schema));
}
function order(value, shape) {
	if (Array.isArray(value) && shape?.item) return value.map((item) => order(item, shape.item));
	if (!isObject$2(value) || !shape) return orderOpen(value);
	const known = matching(value, shape);
	const ordered = {};
	for (const [key, field] of known?.fields ?? []) {
		if (!Object.hasOwn(value, key)) continue;
		const item = order(value[key], field.shape);
		if (field.open ? item !== void 0 : !field.optional || !isDefault(item)) ordered[key] = item;
	}
	const others = Object.keys(value).filter((key) => isUnknown(key, known) && value[key] !== void 0);
	for (const key of others.sort(byCodeUnit)) ordered[key] = orderOpen(value[key]);
	return ordered;
}
/**
* The same for a value without a schema. What is in order already is not copied: other tools' files say much that is only kept, and a map's records are
* put in order more than once.
*/
function orderOpen(value) {
	if (value === 0) return 0;
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		const items = value.map(orderOpen);
		return items.every((item, index) => Object.is(item, value[index])) ? value : items;
	}
	const fields = Object.entries(value).map(([key, field]) => [key, orderOpen(field)]);
	if (fields.every(([key, field], index) => key !== "__proto__" && field !== void 0 && Object.is(field, value[key]) && (index === 0 || (fields[index - 1]?.[0] ?? "") < key))) return value;
	const ordered = {};
	for (const [key, field] of fields.sort(([a], [b]) => byCodeUnit(a, b))) if (key !== "__proto__" && field !== void 0) ordered[key] = field;
	return ordered;
}
/** `__proto__` is no field but an attack on whoever copies the record: it is dropped. */
function isUnknown(key, known) {
	return !known?.fields.has(key) && key !== "__proto__";
}
function matching(value, shape) {
	if (!shape || shape.options.length === 0) return shape;
	return shape.options.find((option) => [...option.fields].every(([key, f]) => f.optional || Object.hasOwn(value, key)));
}
// shared/map/as-written.ts
const NOT = -1;
/** So deep a value that no schema describes may nest here: wherever in a record it stands, that is less than a map's file may. */
const MOST_OPEN = 16;
const counts = /* @__PURE__ */ new WeakMap();
/**
* The quick way to know that a record needs neither checking nor putting in order, made from its schema: files of the program's own are read several
* times as fast by it.
*/
function asWritten(schema) {
	const known = counts.get(schema);
	if (known) return known;
	const count = countFor(schema);
	counts.set(schema, count);
	return count;
}
const defOf = (schema) => schema.def;
function countFor(schema) {
	const def = defOf(schema);
	switch (def.type) {
		case "string": return textCount(def);
		case "number": return numberCount(def);
		case "boolean": return (value) => typeof value === "boolean" ? 0 : NOT;
		case "enum": {
			const names = new Set(Object.values(def.entries ?? {}));
			return (value) => names.has(value) ? 0 : NOT;
		}
		case "optional": return def.innerType ? asWritten(def.innerType) : () => NOT;
		case "array": return arrayCount(def);
		case "object": return objectCount(def);
		case "union": return unionCount(def);
		case "unknown": return (value) => openCount(value, MOST_OPEN);
		default: return () => NOT;
	}
}
/** All checks of a value in one, or nothing where one of them is not known here. */
function allOf({ checks = [] }, testFor) {
	const tests = [];
	for (const { _zod } of checks) {
		const test = testFor(_zod.def);
		if (!test) return void 0;
		tests.push(test);
	}
	const [first, second] = tests;
	if (!first) return () => true;
	if (!second) return first;
	return tests.length === 2 ? (value) => first(value) && second(value) : (value) => tests.every((test) => test(value));
}
function textCount(def) {
	const { pattern } = def;
	const holds = allOf(def, ({ check, pattern: own, maximum = 0, minimum = 0, fn }) => {
		if (check === "string_format" && own) return (value) => own.test(value);
		if (check === "max_length") return (value) => value.length <= maximum;
		if (check === "min_length") return (value) => value.length >= minimum;
		return check === "custom" && fn ? (value) => fn(value) === true : void 0;
	});
	if (!holds || def.check !== void 0 && !pattern) return () => NOT;
	return (value) => typeof value === "string" && (!pattern || pattern.test(value)) && holds(value) ? 0 : NOT;
}
function numberCount(def) {
	const holds = allOf(def, ({ check, value: bound = 0, inclusive = false }) => {
		if (check === "number_format") return (value) => Number.isSafeInteger(value);
		if (check === "greater_than") return (value) => inclusive ? value >= bound : value > bound;
		return check === "less_than" ? (value) => inclusive ? value <= bound : value < bound : void 0;
	});
	if (!holds) return () => NOT;
	return (value) => isWrittenNumber(value) && holds(value) ? 0 : NOT;
}
/** Negative zero is written as 0; a number in a file may be too large to be one (`1e999`). */
function isWrittenNumber(value) {
	return Number.isFinite(value) && !Object.is(value, -0);
}
function arrayCount(def) {
	const item = def.element && asWritten(def.element);
	const holds = allOf(def, ({ check, minimum = 0 }) => check === "min_length" ? (value) => value.length >= minimum : void 0);
	if (!item || !holds) return () => NOT;
	return (value) => {
		if (!Array.isArray(value) || !holds(value)) return NOT;
		let fields = 0;
		for (const one of value) {
			const own = item(one);
			if (own < 0) return NOT;
			fields += own;
		}
		return fields;
	};
}
function objectCount({ shape = {}, checks = [], catchall }) {
	if (checks.length > 0) return () => NOT;
	const names = Object.keys(shape);
	const places = new Map(names.map((name, place) => [name, place]));
	const fields = names.map((name) => {
		const schema = shape[name];
		return {
			optional: defOf(schema).type === "optional",
			count: asWritten(schema)
		};
	});
	const needed = fields.filter(({ optional }) => !optional).length;
	const isOpen = catchall !== void 0 && defOf(catchall).type === "unknown";
	return (value) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return NOT;
		let last = -1;
		let missing = needed;
		let total = 0;
		let unknown;
		for (const name in value) {
			const place = places.get(name);
			if (place === void 0) {
				const own = isOpen && follows(name, unknown) ? openCount(fieldOf(value, name), MOST_OPEN) : NOT;
				if (own < 0) return NOT;
				total += own + 1;
				unknown = name;
				continue;
			}
			const field = fields[place];
			if (!field || place <= last || unknown !== void 0) return NOT;
			last = place;
			const held = fieldOf(value, name);
			const own = field.count(held);
			if (own < 0) return NOT;
			total += own + 1;
			if (!field.optional) missing--;
			else if (isDefault(held)) return NOT;
		}
		return missing === 0 ? total : NOT;
	};
}
/** A value that no schema describes: any JSON, its fields by code unit. */
function openCount(value, levels) {
	if (typeof value === "number") return isWrittenNumber(value) ? 0 : NOT;
	if (typeof value !== "object" || value === null) return value === void 0 ? NOT : 0;
	if (levels === 0) return NOT;
	let total = 0;
	if (Array.isArray(value)) {
		for (const item of value) {
			const own = openCount(item, levels - 1);
			if (own < 0) return NOT;
			total += own;
		}
		return total;
	}
	let before;
	for (const name in value) {
		const own = follows(name, before) ? openCount(fieldOf(value, name), levels - 1) : NOT;
		if (own < 0) return NOT;
		total += own + 1;
		before = name;
	}
	return total;
}
/** Whether a field that no schema knows may come after another. */
function follows(name, before) {
	return name !== "__proto__" && (before === void 0 || before < name);
}
function fieldOf(value, name) {
	return value[name];
}
/** As the canonical form does: of a choice the first is meant whose fields are all there. */
function unionCount({ options = [] }) {
	const choices = options.map((option) => {
		const { type, shape = {} } = defOf(option);
		const names = Object.keys(shape).filter((name) => defOf(shape[name]).type !== "optional");
		return {
			isObject: type === "object",
			names,
			count: asWritten(option)
		};
	});
	if (!choices.every(({ isObject }) => isObject)) return () => NOT;
	return (value) => {
		if (typeof value !== "object" || value === null) return NOT;
		const meant = choices.find(({ names }) => names.every((name) => Object.hasOwn(value, name)));
		return meant ? meant.count(value) : NOT;
	};
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject$1(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject$1(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject$1(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend$1(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own$1(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own$1(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own$1(this, key, compute(this));
			},
			set(value) {
				own$1(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$1(this, key, fn.bind(this));
		},
		set(value) {
			own$1(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node$3(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node$3(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
// node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime$1(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own$1(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime$1(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject = isObject$1;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject = isObject$1;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/classic/parse.js
const parse$1 = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(/* @__PURE__ */ _overwrite(fn));
	},
	optional() {
		return optional$1(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional$1(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own$1(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse$1(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own$1(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(/* @__PURE__ */ _regex(...args));
	},
	includes(...args) {
		return this.check(/* @__PURE__ */ _includes(...args));
	},
	startsWith(...args) {
		return this.check(/* @__PURE__ */ _startsWith(...args));
	},
	endsWith(...args) {
		return this.check(/* @__PURE__ */ _endsWith(...args));
	},
	min(...args) {
		return this.check(/* @__PURE__ */ _minLength(...args));
	},
	max(...args) {
		return this.check(/* @__PURE__ */ _maxLength(...args));
	},
	length(...args) {
		return this.check(/* @__PURE__ */ _length(...args));
	},
	nonempty(...args) {
		return this.check(/* @__PURE__ */ _minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(/* @__PURE__ */ _lowercase(params));
	},
	uppercase(params) {
		return this.check(/* @__PURE__ */ _uppercase(params));
	},
	trim() {
		return this.check(/* @__PURE__ */ _trim());
	},
	normalize(...args) {
		return this.check(/* @__PURE__ */ _normalize(...args));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ _toLowerCase());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ _toUpperCase());
	},
	slugify() {
		return this.check(/* @__PURE__ */ _slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(/* @__PURE__ */ _email(ZodEmail, params));
	},
	url(params) {
		return this.check(/* @__PURE__ */ _url(ZodURL, params));
	},
	jwt(params) {
		return this.check(/* @__PURE__ */ _jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(/* @__PURE__ */ _emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(/* @__PURE__ */ _guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(/* @__PURE__ */ _uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(/* @__PURE__ */ _uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(/* @__PURE__ */ _uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(/* @__PURE__ */ _uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(/* @__PURE__ */ _nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(/* @__PURE__ */ _cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(/* @__PURE__ */ _cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(/* @__PURE__ */ _ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(/* @__PURE__ */ _base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(/* @__PURE__ */ _base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(/* @__PURE__ */ _xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(/* @__PURE__ */ _ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(/* @__PURE__ */ _ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(/* @__PURE__ */ _ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(/* @__PURE__ */ _cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(/* @__PURE__ */ _cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(/* @__PURE__ */ _e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(/* @__PURE__ */ _isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(/* @__PURE__ */ _isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(/* @__PURE__ */ _isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(/* @__PURE__ */ _isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return /* @__PURE__ */ _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(/* @__PURE__ */ _gt(value, params));
	},
	gte(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	min(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	lt(value, params) {
		return this.check(/* @__PURE__ */ _lt(value, params));
	},
	lte(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	max(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(/* @__PURE__ */ _gt(0, params));
	},
	nonnegative(params) {
		return this.check(/* @__PURE__ */ _gte(0, params));
	},
	negative(params) {
		return this.check(/* @__PURE__ */ _lt(0, params));
	},
	nonpositive(params) {
		return this.check(/* @__PURE__ */ _lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	step(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return /* @__PURE__ */ _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodBoolean, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return /* @__PURE__ */ _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return /* @__PURE__ */ _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(/* @__PURE__ */ _minLength(n, params));
	},
	nonempty(params) {
		return this.check(/* @__PURE__ */ _minLength(1, params));
	},
	max(n, params) {
		return this.check(/* @__PURE__ */ _maxLength(n, params));
	},
	length(n, params) {
		return this.check(/* @__PURE__ */ _length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return /* @__PURE__ */ _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend$1(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
function looseObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: unknown(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional$1(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return /* @__PURE__ */ _superRefine(fn, params);
}
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return /* @__PURE__ */ _isoDateTime(ZodISODateTime, params);
}
// shared/map/v1/common.ts
/** Lengths in UTF-16 code units, counts in records, px for coordinates. Read by the parser and by the commands. */
const LIMITS = {
	fileBytes: 67108864,
	records: 1e6,
	depth: 32,
	fieldLength: 1048576,
	sourceTextLength: 16777216,
	coordinate: 1e7
};
const NUL = "\0";
function hasPlainLineEnds(value) {
	return !value.includes("\r") && !value.includes(NUL) && !value.startsWith("﻿");
}
/** Text as the file keeps it: LF line ends, no byte order mark, no NUL, otherwise as it came. */
const plainText$1 = string().max(LIMITS.fieldLength, "a text field may hold at most 1 MiB").refine(hasPlainLineEnds, "text must have LF line ends, no byte order mark and no NUL");
/** A stretch of a source's text, word for word: it may begin with U+FEFF, which inside a text is no byte order mark. */
const quotedText = string().max(LIMITS.fieldLength, "a text field may hold at most 1 MiB").refine((value) => hasPlainLineEnds(`.${value}`), "text must have LF line ends and no NUL");
/** CommonMark without HTML, rendered inert. */
const markdown = plainText$1;
const sourceText = string().max(LIMITS.sourceTextLength, "the text of a source may hold at most 16 MiB").refine(hasPlainLineEnds, "text must have LF line ends, no byte order mark and no NUL");
/** EDTF level 0 as far as ISO 8601 goes, with the level 1 marks for uncertain and approximate: `2026-02-06`, `2026-02`, `2020?`. */
const date = string().regex(/^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$/, "expected a date such as 2026-02-06, 2026-02 or 2020");
/** A moment in UTC: `2026-02-06T12:00:00Z`. */
const moment = datetime({ message: "expected a time in UTC such as 2026-02-06T12:00:00Z" });
const coordinate = number().int("positions are whole pixels").min(-LIMITS.coordinate).max(LIMITS.coordinate);
/** A UTF-16 offset into a source's text. */
const offset = number().int().nonnegative();
const unitInterval = number().min(0).max(1);
/** A fractional index: records are ordered by it as plain text, ties by id. */
const orderKey = string().min(1).max(1e3);
const sha256$1 = string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 hash in lower-case hexadecimal");
/** BCP 47, such as `en` or `fa-IR`. */
const language$2 = string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "expected a language tag such as en or fa-IR");
/** Traffic Light Protocol or a house's own label. */
const handling$3 = plainText$1;
/**
* What another tool's file said that a map has no field for, by the id of its format (`shared/formats`): kept so that the file can go out again
* as it came in.
*/
const foreign = looseObject({});
// node_modules/@formatjs/fast-memoize/index.js
function memoize(fn, options) {
	const cache = options && options.cache ? options.cache : cacheDefault;
	const serializer = options && options.serializer ? options.serializer : serializerDefault;
	return (options && options.strategy ? options.strategy : strategyDefault)(fn, {
		cache,
		serializer
	});
}
function isPrimitive(value) {
	return value == null || typeof value === "number" || typeof value === "boolean";
}
function monadic(fn, cache, serializer, arg) {
	const cacheKey = isPrimitive(arg) ? arg : serializer(arg);
	let computedValue = cache.get(cacheKey);
	if (typeof computedValue === "undefined") {
		computedValue = fn.call(this, arg);
		cache.set(cacheKey, computedValue);
	}
	return computedValue;
}
function variadic(fn, cache, serializer) {
	const args = Array.prototype.slice.call(arguments, 3);
	const cacheKey = serializer(args);
	let computedValue = cache.get(cacheKey);
	if (typeof computedValue === "undefined") {
		computedValue = fn.apply(this, args);
		cache.set(cacheKey, computedValue);
	}
	return computedValue;
}
function assemble(fn, context, strategy, cache, serialize) {
	return strategy.bind(context, fn, cache, serialize);
}
function strategyDefault(fn, options) {
	const strategy = fn.length === 1 ? monadic : variadic;
	return assemble(fn, this, strategy, options.cache.create(), options.serializer);
}
function strategyVariadic(fn, options) {
	return assemble(fn, this, variadic, options.cache.create(), options.serializer);
}
function strategyMonadic(fn, options) {
	return assemble(fn, this, monadic, options.cache.create(), options.serializer);
}
const serializerDefault = function() {
	return JSON.stringify(arguments);
};
var ObjectWithoutPrototypeCache = class {
	constructor() {
		this.cache = Object.create(null);
	}
	get(key) {
		return this.cache[key];
	}
	set(key, value) {
		this.cache[key] = value;
	}
};
const cacheDefault = { create: function create() {
	return new ObjectWithoutPrototypeCache();
} };
const strategies = {
	variadic: strategyVariadic,
	monadic: strategyMonadic
};
// node_modules/@formatjs/icu-skeleton-parser/index.js
/**
* https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
* Credit: https://github.com/caridy/intl-datetimeformat-pattern/blob/master/index.js
* with some tweaks
*/
const DATE_TIME_REGEX = /(?:[Eec]{1,6}|G{1,5}|[Qq]{1,5}|(?:[yYur]+|U{1,5})|[ML]{1,5}|d{1,2}|D{1,3}|F{1}|[abB]{1,5}|[hkHK]{1,2}|w{1,2}|W{1}|m{1,2}|s{1,2}|[zZOvVxX]{1,4})(?=([^']*'[^']*')*[^']*$)/g;
/**
* Parse Date time skeleton into Intl.DateTimeFormatOptions
* Ref: https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
* @public
* @param skeleton skeleton string
*/
function parseDateTimeSkeleton(skeleton) {
	const result = {};
	skeleton.replace(DATE_TIME_REGEX, (match) => {
		const len = match.length;
		switch (match[0]) {
			case "G":
				result.era = len === 4 ? "long" : len === 5 ? "narrow" : "short";
				break;
			case "y":
				result.year = len === 2 ? "2-digit" : "numeric";
				break;
			case "Y":
			case "u":
			case "U":
			case "r": throw new RangeError("`Y/u/U/r` (year) patterns are not supported, use `y` instead");
			case "q":
			case "Q": throw new RangeError("`q/Q` (quarter) patterns are not supported");
			case "M":
			case "L":
				result.month = [
					"numeric",
					"2-digit",
					"short",
					"long",
					"narrow"
				][len - 1];
				break;
			case "w":
			case "W": throw new RangeError("`w/W` (week) patterns are not supported");
			case "d":
				result.day = ["numeric", "2-digit"][len - 1];
				break;
			case "D":
			case "F":
			case "g": throw new RangeError("`D/F/g` (day) patterns are not supported, use `d` instead");
			case "E":
				result.weekday = len === 4 ? "long" : len === 5 ? "narrow" : "short";
				break;
			case "e":
				if (len < 4) throw new RangeError("`e..eee` (weekday) patterns are not supported");
				result.weekday = [
					"short",
					"long",
					"narrow",
					"short"
				][len - 3];
				break;
			case "c":
				if (len < 4) throw new RangeError("`c..ccc` (weekday) patterns are not supported");
				result.weekday = [
					"short",
					"long",
					"narrow",
					"short"
				][len - 3];
				break;
			case "a":
				result.hour12 = true;
				break;
			case "b":
			case "B": throw new RangeError("`b/B` (period) patterns are not supported, use `a` instead");
			case "h":
				result.hourCycle = "h12";
				result.hour = ["numeric", "2-digit"][len - 1];
				break;
			case "H":
				result.hourCycle = "h23";
				result.hour = ["numeric", "2-digit"][len - 1];
				break;
			case "K":
				result.hourCycle = "h11";
				result.hour = ["numeric", "2-digit"][len - 1];
				break;
			case "k":
				result.hourCycle = "h24";
				result.hour = ["numeric", "2-digit"][len - 1];
				break;
			case "j":
			case "J":
			case "C": throw new RangeError("`j/J/C` (hour) patterns are not supported, use `h/H/K/k` instead");
			case "m":
				result.minute = ["numeric", "2-digit"][len - 1];
				break;
			case "s":
				result.second = ["numeric", "2-digit"][len - 1];
				break;
			case "S":
			case "A": throw new RangeError("`S/A` (second) patterns are not supported, use `s` instead");
			case "z":
				result.timeZoneName = len < 4 ? "short" : "long";
				break;
			case "Z":
			case "O":
			case "v":
			case "V":
			case "X":
			case "x": throw new RangeError("`Z/O/v/V/X/x` (timeZone) patterns are not supported, use `z` instead");
		}
		return "";
	});
	return result;
}
const WHITE_SPACE_REGEX = /[\t-\r \x85\u200E\u200F\u2028\u2029]/i;
function parseNumberSkeletonFromString(skeleton) {
	if (skeleton.length === 0) throw new Error("Number skeleton cannot be empty");
	const stringTokens = skeleton.split(WHITE_SPACE_REGEX).filter((x) => x.length > 0);
	const tokens = [];
	for (const stringToken of stringTokens) {
		let stemAndOptions = stringToken.split("/");
		if (stemAndOptions.length === 0) throw new Error("Invalid number skeleton");
		const [stem, ...options] = stemAndOptions;
		for (const option of options) if (option.length === 0) throw new Error("Invalid number skeleton");
		tokens.push({
			stem,
			options
		});
	}
	return tokens;
}
function icuUnitToEcma(unit) {
	return unit.replace(/^(.*?)-/, "");
}
const FRACTION_PRECISION_REGEX = /^\.(?:(0+)(\*)?|(#+)|(0+)(#+))$/g;
const SIGNIFICANT_PRECISION_REGEX = /^(@+)?(\+|#+)?[rs]?$/g;
const INTEGER_WIDTH_REGEX = /(\*)(0+)|(#+)(0+)|(0+)/g;
const CONCISE_INTEGER_WIDTH_REGEX = /^(0+)$/;
function parseSignificantPrecision(str) {
	const result = {};
	if (str[str.length - 1] === "r") result.roundingPriority = "morePrecision";
	else if (str[str.length - 1] === "s") result.roundingPriority = "lessPrecision";
	str.replace(SIGNIFICANT_PRECISION_REGEX, function(_, g1, g2) {
		if (typeof g2 !== "string") {
			result.minimumSignificantDigits = g1.length;
			result.maximumSignificantDigits = g1.length;
		} else if (g2 === "+") result.minimumSignificantDigits = g1.length;
		else if (g1[0] === "#") result.maximumSignificantDigits = g1.length;
		else {
			result.minimumSignificantDigits = g1.length;
			result.maximumSignificantDigits = g1.length + (typeof g2 === "string" ? g2.length : 0);
		}
		return "";
	});
	return result;
}
function parseSign(str) {
	switch (str) {
		case "sign-auto": return { signDisplay: "auto" };
		case "sign-accounting":
		case "()": return { currencySign: "accounting" };
		case "sign-always":
		case "+!": return { signDisplay: "always" };
		case "sign-accounting-always":
		case "()!": return {
			signDisplay: "always",
			currencySign: "accounting"
		};
		case "sign-except-zero":
		case "+?": return { signDisplay: "exceptZero" };
		case "sign-accounting-except-zero":
		case "()?": return {
			signDisplay: "exceptZero",
			currencySign: "accounting"
		};
		case "sign-never":
		case "+_": return { signDisplay: "never" };
	}
}
function parseConciseScientificAndEngineeringStem(stem) {
	let result;
	if (stem[0] === "E" && stem[1] === "E") {
		result = { notation: "engineering" };
		stem = stem.slice(2);
	} else if (stem[0] === "E") {
		result = { notation: "scientific" };
		stem = stem.slice(1);
	}
	if (result) {
		const signDisplay = stem.slice(0, 2);
		if (signDisplay === "+!") {
			result.signDisplay = "always";
			stem = stem.slice(2);
		} else if (signDisplay === "+?") {
			result.signDisplay = "exceptZero";
			stem = stem.slice(2);
		}
		if (!CONCISE_INTEGER_WIDTH_REGEX.test(stem)) throw new Error("Malformed concise eng/scientific notation");
		result.minimumIntegerDigits = stem.length;
	}
	return result;
}
function parseNotationOptions(opt) {
	const result = {};
	const signOpts = parseSign(opt);
	if (signOpts) return signOpts;
	return result;
}
/**
* https://github.com/unicode-org/icu/blob/master/docs/userguide/format_parse/numbers/skeletons.md#skeleton-stems-and-options
*/
function parseNumberSkeleton(tokens) {
	let result = {};
	for (const token of tokens) {
		switch (token.stem) {
			case "percent":
			case "%":
				result.style = "percent";
				continue;
			case "%x100":
				result.style = "percent";
				result.scale = 100;
				continue;
			case "currency":
				result.style = "currency";
				result.currency = token.options[0];
				continue;
			case "group-off":
			case ",_":
				result.useGrouping = false;
				continue;
			case "precision-integer":
			case ".":
				result.maximumFractionDigits = 0;
				continue;
			case "measure-unit":
				result.style = "unit";
				result.unit = icuUnitToEcma(token.options[0]);
				continue;
			case "unit":
				result.style = "unit";
				result.unit = token.options[0];
				continue;
			case "compact-short":
			case "K":
				result.notation = "compact";
				result.compactDisplay = "short";
				continue;
			case "compact-long":
			case "KK":
				result.notation = "compact";
				result.compactDisplay = "long";
				continue;
			case "scientific":
				result = {
					...result,
					notation: "scientific",
					...token.options.reduce((all, opt) => ({
						...all,
						...parseNotationOptions(opt)
					}), {})
				};
				continue;
			case "engineering":
				result = {
					...result,
					notation: "engineering",
					...token.options.reduce((all, opt) => ({
						...all,
						...parseNotationOptions(opt)
					}), {})
				};
				continue;
			case "notation-simple":
				result.notation = "standard";
				continue;
			case "unit-width-narrow":
				result.currencyDisplay = "narrowSymbol";
				result.unitDisplay = "narrow";
				continue;
			case "unit-width-short":
				result.currencyDisplay = "code";
				result.unitDisplay = "short";
				continue;
			case "unit-width-full-name":
				result.currencyDisplay = "name";
				result.unitDisplay = "long";
				continue;
			case "unit-width-iso-code":
				result.currencyDisplay = "symbol";
				continue;
			case "scale":
				result.scale = parseFloat(token.options[0]);
				continue;
			case "rounding-mode-floor":
				result.roundingMode = "floor";
				continue;
			case "rounding-mode-ceiling":
				result.roundingMode = "ceil";
				continue;
			case "rounding-mode-down":
				result.roundingMode = "trunc";
				continue;
			case "rounding-mode-up":
				result.roundingMode = "expand";
				continue;
			case "rounding-mode-half-even":
				result.roundingMode = "halfEven";
				continue;
			case "rounding-mode-half-down":
				result.roundingMode = "halfTrunc";
				continue;
			case "rounding-mode-half-up":
				result.roundingMode = "halfExpand";
				continue;
			case "integer-width":
				if (token.options.length > 1) throw new RangeError("integer-width stems only accept a single optional option");
				token.options[0].replace(INTEGER_WIDTH_REGEX, function(_, g1, g2, g3, g4, g5) {
					if (g1) result.minimumIntegerDigits = g2.length;
					else if (g3 && g4) throw new Error("We currently do not support maximum integer digits");
					else if (g5) throw new Error("We currently do not support exact integer digits");
					return "";
				});
				continue;
		}
		if (CONCISE_INTEGER_WIDTH_REGEX.test(token.stem)) {
			result.minimumIntegerDigits = token.stem.length;
			continue;
		}
		if (FRACTION_PRECISION_REGEX.test(token.stem)) {
			if (token.options.length > 1) throw new RangeError("Fraction-precision stems only accept a single optional option");
			token.stem.replace(FRACTION_PRECISION_REGEX, function(_, g1, g2, g3, g4, g5) {
				if (g2 === "*") result.minimumFractionDigits = g1.length;
				else if (g3 && g3[0] === "#") result.maximumFractionDigits = g3.length;
				else if (g4 && g5) {
					result.minimumFractionDigits = g4.length;
					result.maximumFractionDigits = g4.length + g5.length;
				} else {
					result.minimumFractionDigits = g1.length;
					result.maximumFractionDigits = g1.length;
				}
				return "";
			});
			const opt = token.options[0];
			if (opt === "w") result = {
				...result,
				trailingZeroDisplay: "stripIfInteger"
			};
			else if (opt) result = {
				...result,
				...parseSignificantPrecision(opt)
			};
			continue;
		}
		if (SIGNIFICANT_PRECISION_REGEX.test(token.stem)) {
			result = {
				...result,
				...parseSignificantPrecision(token.stem)
			};
			continue;
		}
		const signOpts = parseSign(token.stem);
		if (signOpts) result = {
			...result,
			...signOpts
		};
		const conciseScientificAndEngineeringOpts = parseConciseScientificAndEngineeringStem(token.stem);
		if (conciseScientificAndEngineeringOpts) result = {
			...result,
			...conciseScientificAndEngineeringOpts
		};
	}
	return result;
}
// node_modules/@formatjs/icu-messageformat-parser/index.js
let ErrorKind = /* @__PURE__ */ function(ErrorKind) {
	/** Argument is unclosed (e.g. `{0`) */
	ErrorKind[ErrorKind["EXPECT_ARGUMENT_CLOSING_BRACE"] = 1] = "EXPECT_ARGUMENT_CLOSING_BRACE";
	/** Argument is empty (e.g. `{}`). */
	ErrorKind[ErrorKind["EMPTY_ARGUMENT"] = 2] = "EMPTY_ARGUMENT";
	/** Argument is malformed (e.g. `{foo!}``) */
	ErrorKind[ErrorKind["MALFORMED_ARGUMENT"] = 3] = "MALFORMED_ARGUMENT";
	/** Expect an argument type (e.g. `{foo,}`) */
	ErrorKind[ErrorKind["EXPECT_ARGUMENT_TYPE"] = 4] = "EXPECT_ARGUMENT_TYPE";
	/** Unsupported argument type (e.g. `{foo,foo}`) */
	ErrorKind[ErrorKind["INVALID_ARGUMENT_TYPE"] = 5] = "INVALID_ARGUMENT_TYPE";
	/** Expect an argument style (e.g. `{foo, number, }`) */
	ErrorKind[ErrorKind["EXPECT_ARGUMENT_STYLE"] = 6] = "EXPECT_ARGUMENT_STYLE";
	/** The number skeleton is invalid. */
	ErrorKind[ErrorKind["INVALID_NUMBER_SKELETON"] = 7] = "INVALID_NUMBER_SKELETON";
	/** The date time skeleton is invalid. */
	ErrorKind[ErrorKind["INVALID_DATE_TIME_SKELETON"] = 8] = "INVALID_DATE_TIME_SKELETON";
	/** Exepct a number skeleton following the `::` (e.g. `{foo, number, ::}`) */
	ErrorKind[ErrorKind["EXPECT_NUMBER_SKELETON"] = 9] = "EXPECT_NUMBER_SKELETON";
	/** Exepct a date time skeleton following the `::` (e.g. `{foo, date, ::}`) */
	ErrorKind[ErrorKind["EXPECT_DATE_TIME_SKELETON"] = 10] = "EXPECT_DATE_TIME_SKELETON";
	/** Unmatched apostrophes in the argument style (e.g. `{foo, number, 'test`) */
	ErrorKind[ErrorKind["UNCLOSED_QUOTE_IN_ARGUMENT_STYLE"] = 11] = "UNCLOSED_QUOTE_IN_ARGUMENT_STYLE";
	/** Missing select argument options (e.g. `{foo, select}`) */
	ErrorKind[ErrorKind["EXPECT_SELECT_ARGUMENT_OPTIONS"] = 12] = "EXPECT_SELECT_ARGUMENT_OPTIONS";
	/** Expecting an offset value in `plural` or `selectordinal` argument (e.g `{foo, plural, offset}`) */
	ErrorKind[ErrorKind["EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE"] = 13] = "EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE";
	/** Offset value in `plural` or `selectordinal` is invalid (e.g. `{foo, plural, offset: x}`) */
	ErrorKind[ErrorKind["INVALID_PLURAL_ARGUMENT_OFFSET_VALUE"] = 14] = "INVALID_PLURAL_ARGUMENT_OFFSET_VALUE";
	/** Expecting a selector in `select` argument (e.g `{foo, select}`) */
	ErrorKind[ErrorKind["EXPECT_SELECT_ARGUMENT_SELECTOR"] = 15] = "EXPECT_SELECT_ARGUMENT_SELECTOR";
	/** Expecting a selector in `plural` or `selectordinal` argument (e.g `{foo, plural}`) */
	ErrorKind[ErrorKind["EXPECT_PLURAL_ARGUMENT_SELECTOR"] = 16] = "EXPECT_PLURAL_ARGUMENT_SELECTOR";
	/** Expecting a message fragment after the `select` selector (e.g. `{foo, select, apple}`) */
	ErrorKind[ErrorKind["EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT"] = 17] = "EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT";
	/**
	* Expecting a message fragment after the `plural` or `selectordinal` selector
	* (e.g. `{foo, plural, one}`)
	*/
	ErrorKind[ErrorKind["EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT"] = 18] = "EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT";
	/** Selector in `plural` or `selectordinal` is malformed (e.g. `{foo, plural, =x {#}}`) */
	ErrorKind[ErrorKind["INVALID_PLURAL_ARGUMENT_SELECTOR"] = 19] = "INVALID_PLURAL_ARGUMENT_SELECTOR";
	/**
	* Duplicate selectors in `plural` or `selectordinal` argument.
	* (e.g. {foo, plural, one {#} one {#}})
	*/
	ErrorKind[ErrorKind["DUPLICATE_PLURAL_ARGUMENT_SELECTOR"] = 20] = "DUPLICATE_PLURAL_ARGUMENT_SELECTOR";
	/** Duplicate selectors in `select` argument.
	* (e.g. {foo, select, apple {apple} apple {apple}})
	*/
	ErrorKind[ErrorKind["DUPLICATE_SELECT_ARGUMENT_SELECTOR"] = 21] = "DUPLICATE_SELECT_ARGUMENT_SELECTOR";
	/** Plural or select argument option must have `other` clause. */
	ErrorKind[ErrorKind["MISSING_OTHER_CLAUSE"] = 22] = "MISSING_OTHER_CLAUSE";
	/** The tag is malformed. (e.g. `<bold!>foo</bold!>) */
	ErrorKind[ErrorKind["INVALID_TAG"] = 23] = "INVALID_TAG";
	/** The tag name is invalid. (e.g. `<123>foo</123>`) */
	ErrorKind[ErrorKind["INVALID_TAG_NAME"] = 25] = "INVALID_TAG_NAME";
	/** The closing tag does not match the opening tag. (e.g. `<bold>foo</italic>`) */
	ErrorKind[ErrorKind["UNMATCHED_CLOSING_TAG"] = 26] = "UNMATCHED_CLOSING_TAG";
	/** The opening tag has unmatched closing tag. (e.g. `<bold>foo`) */
	ErrorKind[ErrorKind["UNCLOSED_TAG"] = 27] = "UNCLOSED_TAG";
	return ErrorKind;
}({});
/**
* Type Guards
*/
function isLiteralElement(el) {
	return el.type === 0;
}
function isArgumentElement(el) {
	return el.type === 1;
}
function isNumberElement(el) {
	return el.type === 2;
}
function isDateElement(el) {
	return el.type === 3;
}
function isTimeElement(el) {
	return el.type === 4;
}
function isSelectElement(el) {
	return el.type === 5;
}
function isPluralElement(el) {
	return el.type === 6;
}
function isPoundElement(el) {
	return el.type === 7;
}
function isTagElement(el) {
	return el.type === 8;
}
function isNumberSkeleton(el) {
	return !!(el && typeof el === "object" && el.type === 0);
}
function isDateTimeSkeleton(el) {
	return !!(el && typeof el === "object" && el.type === 1);
}
const SPACE_SEPARATOR_REGEX = /[ \xA0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const IDENTIFIER_PREFIX_REGEX = /([^\t-\r -\/:-@\[-\^`\{-~\x85\xA0-\xA7\xA9\xAB\xAC\xAE\xB0\xB1\xB6\xBB\xBF\xD7\xF7\u1680\u2000-\u200A\u2010-\u2029\u202F-\u203E\u2041-\u2053\u2055-\u205F\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E7F\u3000-\u3003\u3008-\u3020\u3030\uFD3E\uFD3F\uFE45\uFE46]*)/g;
const timeData = {
	"001": ["H", "h"],
	"419": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"AC": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"AD": ["H", "hB"],
	"AE": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"AF": [
		"H",
		"hb",
		"hB",
		"h"
	],
	"AG": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"AI": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"AL": [
		"h",
		"H",
		"hB"
	],
	"AM": ["H", "hB"],
	"AO": ["H", "hB"],
	"AR": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"AS": ["h", "H"],
	"AT": ["H", "hB"],
	"AU": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"AW": ["H", "hB"],
	"AX": ["H"],
	"AZ": [
		"H",
		"hB",
		"h"
	],
	"BA": [
		"H",
		"hB",
		"h"
	],
	"BB": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"BD": [
		"h",
		"hB",
		"H"
	],
	"BE": ["H", "hB"],
	"BF": ["H", "hB"],
	"BG": [
		"H",
		"hB",
		"h"
	],
	"BH": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"BI": ["H", "h"],
	"BJ": ["H", "hB"],
	"BL": ["H", "hB"],
	"BM": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"BN": [
		"hb",
		"hB",
		"h",
		"H"
	],
	"BO": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"BQ": ["H"],
	"BR": ["H", "hB"],
	"BS": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"BT": ["h", "H"],
	"BW": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"BY": ["H", "h"],
	"BZ": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"CA": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"CC": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"CD": ["hB", "H"],
	"CF": [
		"H",
		"h",
		"hB"
	],
	"CG": ["H", "hB"],
	"CH": [
		"H",
		"hB",
		"h"
	],
	"CI": ["H", "hB"],
	"CK": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"CL": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"CM": [
		"H",
		"h",
		"hB"
	],
	"CN": [
		"H",
		"hB",
		"hb",
		"h"
	],
	"CO": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"CP": ["H"],
	"CR": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"CU": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"CV": ["H", "hB"],
	"CW": ["H", "hB"],
	"CX": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"CY": [
		"h",
		"H",
		"hb",
		"hB"
	],
	"CZ": ["H"],
	"DE": ["H", "hB"],
	"DG": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"DJ": ["h", "H"],
	"DK": ["H"],
	"DM": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"DO": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"DZ": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"EA": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"EC": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"EE": ["H", "hB"],
	"EG": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"EH": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"ER": ["h", "H"],
	"ES": [
		"H",
		"hB",
		"h",
		"hb"
	],
	"ET": [
		"hB",
		"hb",
		"h",
		"H"
	],
	"FI": ["H"],
	"FJ": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"FK": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"FM": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"FO": ["H", "h"],
	"FR": ["H", "hB"],
	"GA": ["H", "hB"],
	"GB": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"GD": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"GE": [
		"H",
		"hB",
		"h"
	],
	"GF": ["H", "hB"],
	"GG": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"GH": ["h", "H"],
	"GI": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"GL": ["H", "h"],
	"GM": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"GN": ["H", "hB"],
	"GP": ["H", "hB"],
	"GQ": [
		"H",
		"hB",
		"h",
		"hb"
	],
	"GR": [
		"h",
		"H",
		"hb",
		"hB"
	],
	"GS": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"GT": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"GU": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"GW": ["H", "hB"],
	"GY": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"HK": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"HN": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"HR": ["H", "hB"],
	"HT": ["H", "hB"],
	"HU": ["H", "h"],
	"IC": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"ID": ["H"],
	"IE": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"IL": ["H", "hB"],
	"IM": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"IN": ["h", "H"],
	"IO": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"IQ": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"IR": ["hB", "H"],
	"IS": ["H"],
	"IT": ["H", "hB"],
	"JE": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"JM": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"JO": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"JP": [
		"H",
		"K",
		"h"
	],
	"KE": [
		"hB",
		"hb",
		"H",
		"h"
	],
	"KG": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"KH": [
		"hB",
		"h",
		"H",
		"hb"
	],
	"KI": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"KM": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"KN": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"KP": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"KR": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"KW": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"KY": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"KZ": ["H", "hB"],
	"LA": [
		"H",
		"hb",
		"hB",
		"h"
	],
	"LB": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"LC": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"LI": [
		"H",
		"hB",
		"h"
	],
	"LK": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"LR": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"LS": ["h", "H"],
	"LT": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"LU": [
		"H",
		"h",
		"hB"
	],
	"LV": [
		"H",
		"hB",
		"hb",
		"h"
	],
	"LY": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"MA": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"MC": ["H", "hB"],
	"MD": ["H", "hB"],
	"ME": [
		"H",
		"hB",
		"h"
	],
	"MF": ["H", "hB"],
	"MG": ["H", "h"],
	"MH": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"MK": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"ML": ["H"],
	"MM": [
		"hB",
		"hb",
		"H",
		"h"
	],
	"MN": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"MO": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"MP": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"MQ": ["H", "hB"],
	"MR": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"MS": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"MT": ["H", "h"],
	"MU": ["H", "h"],
	"MV": ["H", "h"],
	"MW": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"MX": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"MY": [
		"hb",
		"hB",
		"h",
		"H"
	],
	"MZ": ["H", "hB"],
	"NA": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"NC": ["H", "hB"],
	"NE": ["H"],
	"NF": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"NG": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"NI": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"NL": ["H", "hB"],
	"NO": ["H", "h"],
	"NP": [
		"H",
		"h",
		"hB"
	],
	"NR": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"NU": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"NZ": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"OM": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"PA": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"PE": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"PF": [
		"H",
		"h",
		"hB"
	],
	"PG": ["h", "H"],
	"PH": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"PK": [
		"h",
		"hB",
		"H"
	],
	"PL": ["H", "h"],
	"PM": ["H", "hB"],
	"PN": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"PR": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"PS": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"PT": ["H", "hB"],
	"PW": ["h", "H"],
	"PY": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"QA": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"RE": ["H", "hB"],
	"RO": ["H", "hB"],
	"RS": [
		"H",
		"hB",
		"h"
	],
	"RU": ["H"],
	"RW": [
		"hB",
		"hb",
		"H",
		"h"
	],
	"SA": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"SB": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"SC": [
		"H",
		"h",
		"hB"
	],
	"SD": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"SE": ["H"],
	"SG": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"SH": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"SI": ["H", "hB"],
	"SJ": ["H"],
	"SK": ["H"],
	"SL": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"SM": [
		"H",
		"h",
		"hB"
	],
	"SN": [
		"H",
		"h",
		"hB"
	],
	"SO": ["h", "H"],
	"SR": ["H", "hB"],
	"SS": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"ST": ["H", "hB"],
	"SV": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"SX": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"SY": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"SZ": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"TA": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"TC": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"TD": [
		"h",
		"H",
		"hB"
	],
	"TF": [
		"H",
		"h",
		"hB"
	],
	"TG": ["H", "hB"],
	"TH": ["H", "h"],
	"TJ": ["H", "h"],
	"TL": [
		"H",
		"hB",
		"hb",
		"h"
	],
	"TM": ["H", "h"],
	"TN": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"TO": ["h", "H"],
	"TR": ["H", "hB"],
	"TT": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"TW": [
		"hB",
		"hb",
		"h",
		"H"
	],
	"TZ": [
		"hB",
		"hb",
		"H",
		"h"
	],
	"UA": [
		"H",
		"hB",
		"h"
	],
	"UG": [
		"hB",
		"hb",
		"H",
		"h"
	],
	"UM": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"US": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"UY": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"UZ": [
		"H",
		"hB",
		"h"
	],
	"VA": [
		"H",
		"h",
		"hB"
	],
	"VC": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"VE": [
		"h",
		"H",
		"hB",
		"hb"
	],
	"VG": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"VI": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"VN": ["H", "h"],
	"VU": ["h", "H"],
	"WF": ["H", "hB"],
	"WS": ["h", "H"],
	"XK": [
		"H",
		"hB",
		"h"
	],
	"YE": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"YT": ["H", "hB"],
	"ZA": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"ZM": ["H", "hB"],
	"ZW": ["H", "h"],
	"af-ZA": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"ar-001": [
		"h",
		"hB",
		"hb",
		"H"
	],
	"ca-ES": [
		"H",
		"h",
		"hB"
	],
	"en-001": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"en-HK": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"en-IL": [
		"H",
		"h",
		"hb",
		"hB"
	],
	"en-MY": [
		"h",
		"hb",
		"H",
		"hB"
	],
	"es-BR": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"es-ES": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"es-GQ": [
		"H",
		"h",
		"hB",
		"hb"
	],
	"fr-CA": [
		"H",
		"h",
		"hB"
	],
	"gl-ES": [
		"H",
		"h",
		"hB"
	],
	"gu-IN": [
		"hB",
		"hb",
		"h",
		"H"
	],
	"hi-IN": [
		"hB",
		"h",
		"H"
	],
	"it-CH": [
		"H",
		"h",
		"hB"
	],
	"it-IT": [
		"H",
		"h",
		"hB"
	],
	"kn-IN": [
		"hB",
		"h",
		"H"
	],
	"ku-SY": ["H", "hB"],
	"ml-IN": [
		"hB",
		"h",
		"H"
	],
	"mr-IN": [
		"hB",
		"hb",
		"h",
		"H"
	],
	"pa-IN": [
		"hB",
		"hb",
		"h",
		"H"
	],
	"ta-IN": [
		"hB",
		"h",
		"hb",
		"H"
	],
	"te-IN": [
		"hB",
		"h",
		"H"
	],
	"zu-ZA": [
		"H",
		"hB",
		"hb",
		"h"
	]
};
/**
* Returns the best matching date time pattern if a date time skeleton
* pattern is provided with a locale. Follows the Unicode specification:
* https://www.unicode.org/reports/tr35/tr35-dates.html#table-mapping-requested-time-skeletons-to-patterns
* @param skeleton date time skeleton pattern that possibly includes j, J or C
* @param locale
*/
function getBestPattern(skeleton, locale) {
	let skeletonCopy = "";
	for (let patternPos = 0; patternPos < skeleton.length; patternPos++) {
		const patternChar = skeleton.charAt(patternPos);
		if (patternChar === "j") {
			let extraLength = 0;
			while (patternPos + 1 < skeleton.length && skeleton.charAt(patternPos + 1) === patternChar) {
				extraLength++;
				patternPos++;
			}
			let hourLen = 1 + (extraLength & 1);
			let dayPeriodLen = extraLength < 2 ? 1 : 3 + (extraLength >> 1);
			let dayPeriodChar = "a";
			let hourChar = getDefaultHourSymbolFromLocale(locale);
			if (hourChar == "H" || hourChar == "k") dayPeriodLen = 0;
			while (dayPeriodLen-- > 0) skeletonCopy += dayPeriodChar;
			while (hourLen-- > 0) skeletonCopy = hourChar + skeletonCopy;
		} else if (patternChar === "J") skeletonCopy += "H";
		else skeletonCopy += patternChar;
	}
	return skeletonCopy;
}
/**
* Maps the [hour cycle type](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/hourCycle)
* of the given `locale` to the corresponding time pattern.
* @param locale
*/
function getDefaultHourSymbolFromLocale(locale) {
	let hourCycle = locale.hourCycle;
	if (hourCycle === void 0) {
		const localeWithHourCycles = locale;
		hourCycle = localeWithHourCycles.getHourCycles?.()[0] ?? localeWithHourCycles.hourCycles?.[0];
	}
	if (hourCycle) switch (hourCycle) {
		case "h24": return "k";
		case "h23": return "H";
		case "h12": return "h";
		case "h11": return "K";
		default: throw new Error("Invalid hourCycle");
	}
	const languageTag = locale.language;
	let regionTag;
	if (languageTag !== "root") regionTag = locale.maximize().region;
	return (timeData[`${languageTag}-${regionTag}`] || timeData[regionTag || ""] || timeData[languageTag || ""] || timeData[`${languageTag}-001`] || timeData["001"])[0].charAt(0);
}
const SPACE_SEPARATOR_START_REGEX = new RegExp(`^${SPACE_SEPARATOR_REGEX.source}*`);
const SPACE_SEPARATOR_END_REGEX = new RegExp(`${SPACE_SEPARATOR_REGEX.source}*$`);
function createLocation(start, end) {
	return {
		start,
		end
	};
}
const hasNativeFromEntries = !!Object.fromEntries;
const hasTrimStart = !!String.prototype.trimStart;
const hasTrimEnd = !!String.prototype.trimEnd;
const fromEntries = hasNativeFromEntries ? Object.fromEntries : function fromEntries(entries) {
	const obj = {};
	for (const [k, v] of entries) obj[k] = v;
	return obj;
};
const trimStart = hasTrimStart ? function trimStart(s) {
	return s.trimStart();
} : function trimStart(s) {
	return s.replace(SPACE_SEPARATOR_START_REGEX, "");
};
const trimEnd = hasTrimEnd ? function trimEnd(s) {
	return s.trimEnd();
} : function trimEnd(s) {
	return s.replace(SPACE_SEPARATOR_END_REGEX, "");
};
let IDENTIFIER_PREFIX_RE = createIdentifierPrefixRegex();
function createIdentifierPrefixRegex() {
	try {
		const regex = /* @__PURE__ */ new RegExp("([^\\p{White_Space}\\p{Pattern_Syntax}]*)", "yu");
		if (regex.exec("a ")?.[1] === "a") return regex;
	} catch {}
	return IDENTIFIER_PREFIX_REGEX;
}
function matchIdentifierAtIndex(s, index) {
	IDENTIFIER_PREFIX_RE.lastIndex = index;
	return IDENTIFIER_PREFIX_RE.exec(s)[1] ?? "";
}
function plainTopLevelEndPosition(message) {
	if (message.length === 0) return null;
	let line = 1;
	let column = 1;
	for (let offset = 0; offset < message.length;) {
		const code = message.charCodeAt(offset);
		switch (code) {
			case 35:
			case 39:
			case 60:
			case 123:
			case 125: return null;
		}
		if (code === 10) {
			line++;
			column = 1;
			offset++;
		} else {
			column++;
			if (code >= 55296 && code <= 56319 && offset + 1 < message.length) {
				const next = message.charCodeAt(offset + 1);
				offset += next >= 56320 && next <= 57343 ? 2 : 1;
			} else offset++;
		}
	}
	return {
		offset: message.length,
		line,
		column
	};
}
var Parser = class {
	constructor(message, options = {}) {
		this.message = message;
		this.position = {
			offset: 0,
			line: 1,
			column: 1
		};
		this.ignoreTag = !!options.ignoreTag;
		this.locale = options.locale;
		this.requiresOtherClause = !!options.requiresOtherClause;
		this.shouldParseSkeletons = !!options.shouldParseSkeletons;
		this.captureEscapes = !!options.captureEscapes;
	}
	parse() {
		if (this.offset() !== 0) throw Error("parser can only be used once");
		if (this.message.length > 0) {
			const firstCode = this.message.charCodeAt(0);
			if (firstCode !== 35 && firstCode !== 39 && firstCode !== 60 && firstCode !== 123 && firstCode !== 125) {
				const plainEndPosition = plainTopLevelEndPosition(this.message);
				if (plainEndPosition) {
					const start = this.clonePosition();
					this.position = plainEndPosition;
					return {
						val: [{
							type: 0,
							value: this.message,
							...this.captureEscapes && { rawValue: this.message },
							location: createLocation(start, this.clonePosition())
						}],
						err: null
					};
				}
			}
		}
		return this.parseMessage(0, "", false);
	}
	parseMessage(nestingLevel, parentArgType, expectingCloseTag) {
		let elements = [];
		while (!this.isEOF()) {
			const char = this.char();
			if (char === 123) {
				const result = this.parseArgument(nestingLevel, expectingCloseTag);
				if (result.err) return result;
				elements.push(result.val);
			} else if (char === 125 && nestingLevel > 0) break;
			else if (char === 35 && (parentArgType === "plural" || parentArgType === "selectordinal")) {
				const position = this.clonePosition();
				this.bump();
				elements.push({
					type: 7,
					location: createLocation(position, this.clonePosition())
				});
			} else if (char === 60 && !this.ignoreTag && this.peek() === 47) {
				if (expectingCloseTag) break;
				else return this.error(26, createLocation(this.clonePosition(), this.clonePosition()));
			} else if (char === 60 && !this.ignoreTag && _isAlpha(this.peek() || 0)) {
				const result = this.parseTag(nestingLevel, parentArgType);
				if (result.err) return result;
				elements.push(result.val);
			} else {
				const result = this.parseLiteral(nestingLevel, parentArgType);
				if (result.err) return result;
				elements.push(result.val);
			}
		}
		return {
			val: elements,
			err: null
		};
	}
	/**
	* A tag name must start with an ASCII lower/upper case letter. The grammar is based on the
	* [custom element name][] except that a dash is NOT always mandatory and uppercase letters
	* are accepted:
	*
	* ```
	* tag ::= "<" tagName (whitespace)* "/>" | "<" tagName (whitespace)* ">" message "</" tagName (whitespace)* ">"
	* tagName ::= [a-z] (PENChar)*
	* PENChar ::=
	*     "-" | "." | [0-9] | "_" | [a-z] | [A-Z] | #xB7 | [#xC0-#xD6] | [#xD8-#xF6] | [#xF8-#x37D] |
	*     [#x37F-#x1FFF] | [#x200C-#x200D] | [#x203F-#x2040] | [#x2070-#x218F] | [#x2C00-#x2FEF] |
	*     [#x3001-#xD7FF] | [#xF900-#xFDCF] | [#xFDF0-#xFFFD] | [#x10000-#xEFFFF]
	* ```
	*
	* [custom element name]: https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name
	* NOTE: We're a bit more lax here since HTML technically does not allow uppercase HTML element but we do
	* since other tag-based engines like React allow it
	*/
	parseTag(nestingLevel, parentArgType) {
		const startPosition = this.clonePosition();
		this.bump();
		const tagName = this.parseTagName();
		this.bumpSpace();
		if (this.bumpIf("/>")) return {
			val: {
				type: 0,
				value: `<${tagName}/>`,
				location: createLocation(startPosition, this.clonePosition())
			},
			err: null
		};
		else if (this.bumpIf(">")) {
			const childrenResult = this.parseMessage(nestingLevel + 1, parentArgType, true);
			if (childrenResult.err) return childrenResult;
			const children = childrenResult.val;
			const endTagStartPosition = this.clonePosition();
			if (this.bumpIf("</")) {
				if (this.isEOF() || !_isAlpha(this.char())) return this.error(23, createLocation(endTagStartPosition, this.clonePosition()));
				const closingTagNameStartPosition = this.clonePosition();
				if (tagName !== this.parseTagName()) return this.error(26, createLocation(closingTagNameStartPosition, this.clonePosition()));
				this.bumpSpace();
				if (!this.bumpIf(">")) return this.error(23, createLocation(endTagStartPosition, this.clonePosition()));
				return {
					val: {
						type: 8,
						value: tagName,
						children,
						location: createLocation(startPosition, this.clonePosition())
					},
					err: null
				};
			} else return this.error(27, createLocation(startPosition, this.clonePosition()));
		} else return this.error(23, createLocation(startPosition, this.clonePosition()));
	}
	/**
	* This method assumes that the caller has peeked ahead for the first tag character.
	*/
	parseTagName() {
		const startOffset = this.offset();
		this.bump();
		while (!this.isEOF() && _isPotentialElementNameChar(this.char())) this.bump();
		return this.message.slice(startOffset, this.offset());
	}
	parseLiteral(nestingLevel, parentArgType) {
		const start = this.clonePosition();
		let value = "";
		while (true) {
			const parseQuoteResult = this.tryParseQuote(parentArgType);
			if (parseQuoteResult) {
				value += parseQuoteResult;
				continue;
			}
			const parseUnquotedResult = this.tryParseUnquoted(nestingLevel, parentArgType);
			if (parseUnquotedResult) {
				value += parseUnquotedResult;
				continue;
			}
			const parseLeftAngleResult = this.tryParseLeftAngleBracket();
			if (parseLeftAngleResult) {
				value += parseLeftAngleResult;
				continue;
			}
			break;
		}
		const location = createLocation(start, this.clonePosition());
		return {
			val: {
				type: 0,
				value,
				location,
				...this.captureEscapes && { rawValue: this.message.slice(start.offset, this.offset()) }
			},
			err: null
		};
	}
	tryParseLeftAngleBracket() {
		if (!this.isEOF() && this.char() === 60 && (this.ignoreTag || !_isAlphaOrSlash(this.peek() || 0))) {
			this.bump();
			return "<";
		}
		return null;
	}
	/**
	* Starting with ICU 4.8, an ASCII apostrophe only starts quoted text if it immediately precedes
	* a character that requires quoting (that is, "only where needed"), and works the same in
	* nested messages as on the top level of the pattern. The new behavior is otherwise compatible.
	*/
	tryParseQuote(parentArgType) {
		if (this.isEOF() || this.char() !== 39) return null;
		switch (this.peek()) {
			case 39:
				this.bump();
				this.bump();
				return "'";
			case 123:
			case 60:
			case 62:
			case 125: break;
			case 35:
				if (parentArgType === "plural" || parentArgType === "selectordinal") break;
				return null;
			default: return null;
		}
		this.bump();
		const codePoints = [this.char()];
		this.bump();
		while (!this.isEOF()) {
			const ch = this.char();
			if (ch === 39) {
				if (this.peek() === 39) {
					codePoints.push(39);
					this.bump();
				} else {
					this.bump();
					break;
				}
			} else codePoints.push(ch);
			this.bump();
		}
		return String.fromCodePoint(...codePoints);
	}
	tryParseUnquoted(nestingLevel, parentArgType) {
		if (this.isEOF()) return null;
		const ch = this.char();
		if (ch === 60 || ch === 123 || ch === 35 && (parentArgType === "plural" || parentArgType === "selectordinal") || ch === 125 && nestingLevel > 0) return null;
		else {
			this.bump();
			return String.fromCodePoint(ch);
		}
	}
	parseArgument(nestingLevel, expectingCloseTag) {
		const openingBracePosition = this.clonePosition();
		this.bump();
		this.bumpSpace();
		if (this.isEOF()) return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
		if (this.char() === 125) {
			this.bump();
			return this.error(2, createLocation(openingBracePosition, this.clonePosition()));
		}
		let value = this.parseIdentifierIfPossible().value;
		if (!value) return this.error(3, createLocation(openingBracePosition, this.clonePosition()));
		this.bumpSpace();
		if (this.isEOF()) return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
		switch (this.char()) {
			case 125:
				this.bump();
				return {
					val: {
						type: 1,
						value,
						location: createLocation(openingBracePosition, this.clonePosition())
					},
					err: null
				};
			case 44:
				this.bump();
				this.bumpSpace();
				if (this.isEOF()) return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
				return this.parseArgumentOptions(nestingLevel, expectingCloseTag, value, openingBracePosition);
			default: return this.error(3, createLocation(openingBracePosition, this.clonePosition()));
		}
	}
	/**
	* Advance the parser until the end of the identifier, if it is currently on
	* an identifier character. Return an empty string otherwise.
	*/
	parseIdentifierIfPossible() {
		const startingPosition = this.clonePosition();
		const startOffset = this.offset();
		const value = matchIdentifierAtIndex(this.message, startOffset);
		const endOffset = startOffset + value.length;
		this.bumpTo(endOffset);
		return {
			value,
			location: createLocation(startingPosition, this.clonePosition())
		};
	}
	parseArgumentOptions(nestingLevel, expectingCloseTag, value, openingBracePosition) {
		let typeStartPosition = this.clonePosition();
		let argType = this.parseIdentifierIfPossible().value;
		let typeEndPosition = this.clonePosition();
		switch (argType) {
			case "": return this.error(4, createLocation(typeStartPosition, typeEndPosition));
			case "number":
			case "date":
			case "time": {
				this.bumpSpace();
				let styleAndLocation = null;
				if (this.bumpIf(",")) {
					this.bumpSpace();
					const styleStartPosition = this.clonePosition();
					const result = this.parseSimpleArgStyleIfPossible();
					if (result.err) return result;
					const style = trimEnd(result.val);
					if (style.length === 0) return this.error(6, createLocation(this.clonePosition(), this.clonePosition()));
					styleAndLocation = {
						style,
						styleLocation: createLocation(styleStartPosition, this.clonePosition())
					};
				}
				const argCloseResult = this.tryParseArgumentClose(openingBracePosition);
				if (argCloseResult.err) return argCloseResult;
				const location = createLocation(openingBracePosition, this.clonePosition());
				if (styleAndLocation && styleAndLocation.style.startsWith("::")) {
					let skeleton = trimStart(styleAndLocation.style.slice(2));
					if (argType === "number") {
						const result = this.parseNumberSkeletonFromString(skeleton, styleAndLocation.styleLocation);
						if (result.err) return result;
						return {
							val: {
								type: 2,
								value,
								location,
								style: result.val
							},
							err: null
						};
					} else {
						if (skeleton.length === 0) return this.error(10, location);
						let dateTimePattern = skeleton;
						if (this.locale) dateTimePattern = getBestPattern(skeleton, this.locale);
						const style = {
							type: 1,
							pattern: dateTimePattern,
							location: styleAndLocation.styleLocation,
							parsedOptions: this.shouldParseSkeletons ? parseDateTimeSkeleton(dateTimePattern) : {}
						};
						return {
							val: {
								type: argType === "date" ? 3 : 4,
								value,
								location,
								style
							},
							err: null
						};
					}
				}
				return {
					val: {
						type: argType === "number" ? 2 : argType === "date" ? 3 : 4,
						value,
						location,
						style: styleAndLocation?.style ?? null
					},
					err: null
				};
			}
			case "plural":
			case "selectordinal":
			case "select": {
				const typeEndPosition = this.clonePosition();
				this.bumpSpace();
				if (!this.bumpIf(",")) return this.error(12, createLocation(typeEndPosition, { ...typeEndPosition }));
				this.bumpSpace();
				let identifierAndLocation = this.parseIdentifierIfPossible();
				let pluralOffset = 0;
				if (argType !== "select" && identifierAndLocation.value === "offset") {
					if (!this.bumpIf(":")) return this.error(13, createLocation(this.clonePosition(), this.clonePosition()));
					this.bumpSpace();
					const result = this.tryParseDecimalInteger(13, 14);
					if (result.err) return result;
					this.bumpSpace();
					identifierAndLocation = this.parseIdentifierIfPossible();
					pluralOffset = result.val;
				}
				const optionsResult = this.tryParsePluralOrSelectOptions(nestingLevel, argType, expectingCloseTag, identifierAndLocation);
				if (optionsResult.err) return optionsResult;
				const argCloseResult = this.tryParseArgumentClose(openingBracePosition);
				if (argCloseResult.err) return argCloseResult;
				const location = createLocation(openingBracePosition, this.clonePosition());
				if (argType === "select") return {
					val: {
						type: 5,
						value,
						options: fromEntries(optionsResult.val),
						location
					},
					err: null
				};
				else return {
					val: {
						type: 6,
						value,
						options: fromEntries(optionsResult.val),
						offset: pluralOffset,
						pluralType: argType === "plural" ? "cardinal" : "ordinal",
						location
					},
					err: null
				};
			}
			default: return this.error(5, createLocation(typeStartPosition, typeEndPosition));
		}
	}
	tryParseArgumentClose(openingBracePosition) {
		if (this.isEOF() || this.char() !== 125) return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
		this.bump();
		return {
			val: true,
			err: null
		};
	}
	/**
	* See: https://github.com/unicode-org/icu/blob/af7ed1f6d2298013dc303628438ec4abe1f16479/icu4c/source/common/messagepattern.cpp#L659
	*/
	parseSimpleArgStyleIfPossible() {
		let nestedBraces = 0;
		const startPosition = this.clonePosition();
		while (!this.isEOF()) switch (this.char()) {
			case 39: {
				this.bump();
				let apostrophePosition = this.clonePosition();
				if (!this.bumpUntil("'")) return this.error(11, createLocation(apostrophePosition, this.clonePosition()));
				this.bump();
				break;
			}
			case 123:
				nestedBraces += 1;
				this.bump();
				break;
			case 125:
				if (nestedBraces > 0) nestedBraces -= 1;
				else return {
					val: this.message.slice(startPosition.offset, this.offset()),
					err: null
				};
				break;
			default: this.bump();
		}
		return {
			val: this.message.slice(startPosition.offset, this.offset()),
			err: null
		};
	}
	parseNumberSkeletonFromString(skeleton, location) {
		let tokens = [];
		try {
			tokens = parseNumberSkeletonFromString(skeleton);
		} catch {
			return this.error(7, location);
		}
		return {
			val: {
				type: 0,
				tokens,
				location,
				parsedOptions: this.shouldParseSkeletons ? parseNumberSkeleton(tokens) : {}
			},
			err: null
		};
	}
	/**
	* @param nesting_level The current nesting level of messages.
	*     This can be positive when parsing message fragment in select or plural argument options.
	* @param parent_arg_type The parent argument's type.
	* @param parsed_first_identifier If provided, this is the first identifier-like selector of
	*     the argument. It is a by-product of a previous parsing attempt.
	* @param expecting_close_tag If true, this message is directly or indirectly nested inside
	*     between a pair of opening and closing tags. The nested message will not parse beyond
	*     the closing tag boundary.
	*/
	tryParsePluralOrSelectOptions(nestingLevel, parentArgType, expectCloseTag, parsedFirstIdentifier) {
		let hasOtherClause = false;
		const options = [];
		const parsedSelectors = /* @__PURE__ */ new Set();
		let { value: selector, location: selectorLocation } = parsedFirstIdentifier;
		while (true) {
			if (selector.length === 0) {
				const startPosition = this.clonePosition();
				if (parentArgType !== "select" && this.bumpIf("=")) {
					const result = this.tryParseDecimalInteger(16, 19);
					if (result.err) return result;
					selectorLocation = createLocation(startPosition, this.clonePosition());
					selector = this.message.slice(startPosition.offset, this.offset());
				} else break;
			}
			if (parsedSelectors.has(selector)) return this.error(parentArgType === "select" ? 21 : 20, selectorLocation);
			if (selector === "other") hasOtherClause = true;
			this.bumpSpace();
			const openingBracePosition = this.clonePosition();
			if (!this.bumpIf("{")) return this.error(parentArgType === "select" ? 17 : 18, createLocation(this.clonePosition(), this.clonePosition()));
			const fragmentResult = this.parseMessage(nestingLevel + 1, parentArgType, expectCloseTag);
			if (fragmentResult.err) return fragmentResult;
			const argCloseResult = this.tryParseArgumentClose(openingBracePosition);
			if (argCloseResult.err) return argCloseResult;
			options.push([selector, {
				value: fragmentResult.val,
				location: createLocation(openingBracePosition, this.clonePosition())
			}]);
			parsedSelectors.add(selector);
			this.bumpSpace();
			({value: selector, location: selectorLocation} = this.parseIdentifierIfPossible());
		}
		if (options.length === 0) return this.error(parentArgType === "select" ? 15 : 16, createLocation(this.clonePosition(), this.clonePosition()));
		if (this.requiresOtherClause && !hasOtherClause) return this.error(22, createLocation(this.clonePosition(), this.clonePosition()));
		return {
			val: options,
			err: null
		};
	}
	tryParseDecimalInteger(expectNumberError, invalidNumberError) {
		let sign = 1;
		const startingPosition = this.clonePosition();
		if (this.bumpIf("+")) {} else if (this.bumpIf("-")) sign = -1;
		let hasDigits = false;
		let decimal = 0;
		while (!this.isEOF()) {
			const ch = this.char();
			if (ch >= 48 && ch <= 57) {
				hasDigits = true;
				decimal = decimal * 10 + (ch - 48);
				this.bump();
			} else break;
		}
		const location = createLocation(startingPosition, this.clonePosition());
		if (!hasDigits) return this.error(expectNumberError, location);
		decimal *= sign;
		if (!Number.isSafeInteger(decimal)) return this.error(invalidNumberError, location);
		return {
			val: decimal,
			err: null
		};
	}
	offset() {
		return this.position.offset;
	}
	isEOF() {
		return this.offset() === this.message.length;
	}
	clonePosition() {
		return {
			offset: this.position.offset,
			line: this.position.line,
			column: this.position.column
		};
	}
	/**
	* Return the code point at the current position of the parser.
	* Throws if the index is out of bound.
	*/
	char() {
		const offset = this.position.offset;
		if (offset >= this.message.length) throw Error("out of bound");
		const code = this.message.codePointAt(offset);
		if (code === void 0) throw Error(`Offset ${offset} is at invalid UTF-16 code unit boundary`);
		return code;
	}
	error(kind, location) {
		return {
			val: null,
			err: {
				kind,
				message: this.message,
				location
			}
		};
	}
	/** Bump the parser to the next UTF-16 code unit. */
	bump() {
		if (this.isEOF()) return;
		const code = this.char();
		if (code === 10) {
			this.position.line += 1;
			this.position.column = 1;
			this.position.offset += 1;
		} else {
			this.position.column += 1;
			this.position.offset += code < 65536 ? 1 : 2;
		}
	}
	/**
	* If the substring starting at the current position of the parser has
	* the given prefix, then bump the parser to the character immediately
	* following the prefix and return true. Otherwise, don't bump the parser
	* and return false.
	*/
	bumpIf(prefix) {
		const offset = this.offset();
		if (this.message.slice(offset, offset + prefix.length) === prefix) {
			for (let i = 0; i < prefix.length; i++) this.bump();
			return true;
		}
		return false;
	}
	/**
	* Bump the parser until the pattern character is found and return `true`.
	* Otherwise bump to the end of the file and return `false`.
	*/
	bumpUntil(pattern) {
		const currentOffset = this.offset();
		const index = this.message.indexOf(pattern, currentOffset);
		if (index >= 0) {
			this.bumpTo(index);
			return true;
		} else {
			this.bumpTo(this.message.length);
			return false;
		}
	}
	/**
	* Bump the parser to the target offset.
	* If target offset is beyond the end of the input, bump the parser to the end of the input.
	*/
	bumpTo(targetOffset) {
		if (this.offset() > targetOffset) throw Error(`targetOffset ${targetOffset} must be greater than or equal to the current offset ${this.offset()}`);
		targetOffset = Math.min(targetOffset, this.message.length);
		while (true) {
			const offset = this.offset();
			if (offset === targetOffset) break;
			if (offset > targetOffset) throw Error(`targetOffset ${targetOffset} is at invalid UTF-16 code unit boundary`);
			this.bump();
			if (this.isEOF()) break;
		}
	}
	/** advance the parser through all whitespace to the next non-whitespace code unit. */
	bumpSpace() {
		while (!this.isEOF() && _isWhiteSpace(this.char())) this.bump();
	}
	/**
	* Peek at the *next* Unicode codepoint in the input without advancing the parser.
	* If the input has been exhausted, then this returns null.
	*/
	peek() {
		if (this.isEOF()) return null;
		const code = this.char();
		const offset = this.offset();
		return this.message.charCodeAt(offset + (code >= 65536 ? 2 : 1)) ?? null;
	}
};
/**
* This check if codepoint is alphabet (lower & uppercase)
* @param codepoint
* @returns
*/
function _isAlpha(codepoint) {
	return codepoint >= 97 && codepoint <= 122 || codepoint >= 65 && codepoint <= 90;
}
function _isAlphaOrSlash(codepoint) {
	return _isAlpha(codepoint) || codepoint === 47;
}
/** See `parseTag` function docs. */
function _isPotentialElementNameChar(c) {
	return c === 45 || c === 46 || c >= 48 && c <= 57 || c === 95 || c >= 97 && c <= 122 || c >= 65 && c <= 90 || c == 183 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8255 && c <= 8256 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
}
/**
* Code point equivalent of regex `\p{White_Space}`.
* From: https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt
*/
function _isWhiteSpace(c) {
	return c >= 9 && c <= 13 || c === 32 || c === 133 || c >= 8206 && c <= 8207 || c === 8232 || c === 8233;
}
function pruneLocation(els) {
	els.forEach((el) => {
		delete el.location;
		if (isSelectElement(el) || isPluralElement(el)) for (const k in el.options) {
			delete el.options[k].location;
			pruneLocation(el.options[k].value);
		}
		else if (isNumberElement(el) && isNumberSkeleton(el.style)) delete el.style.location;
		else if ((isDateElement(el) || isTimeElement(el)) && isDateTimeSkeleton(el.style)) delete el.style.location;
		else if (isTagElement(el)) pruneLocation(el.children);
	});
}
function parse(message, opts = {}) {
	opts = {
		shouldParseSkeletons: true,
		requiresOtherClause: true,
		...opts
	};
	const result = new Parser(message, opts).parse();
	if (result.err) {
		const error = SyntaxError(ErrorKind[result.err.kind]);
		error.location = result.err.location;
		error.originalMessage = result.err.message;
		throw error;
	}
	if (!opts?.captureLocation) pruneLocation(result.val);
	return result.val;
}
// node_modules/intl-messageformat/index.js
var FormatError = class extends Error {
	constructor(msg, code, originalMessage) {
		super(msg);
		this.code = code;
		this.originalMessage = originalMessage;
	}
	toString() {
		return `[formatjs Error: ${this.code}] ${this.message}`;
	}
};
var InvalidValueError = class extends FormatError {
	constructor(variableId, value, options, originalMessage) {
		super(`Invalid values for "${variableId}": "${value}". Options are "${Object.keys(options).join("\", \"")}"`, "INVALID_VALUE", originalMessage);
	}
};
var InvalidValueTypeError = class extends FormatError {
	constructor(value, type, originalMessage) {
		super(`Value for "${value}" must be of type ${type}`, "INVALID_VALUE", originalMessage);
	}
};
var MissingValueError = class extends FormatError {
	constructor(variableId, originalMessage) {
		super(`The intl string context variable "${variableId}" was not provided to the string "${originalMessage}"`, "MISSING_VALUE", originalMessage);
	}
};
function mergeLiteral(parts) {
	if (parts.length < 2) return parts;
	return parts.reduce((all, part) => {
		const lastPart = all[all.length - 1];
		if (!lastPart || lastPart.type !== 0 || part.type !== 0) all.push(part);
		else lastPart.value += part.value;
		return all;
	}, []);
}
function isFormatXMLElementFn(el) {
	return typeof el === "function";
}
function formatToParts(els, locales, formatters, formats, values, currentPluralValue, originalMessage) {
	if (els.length === 1 && isLiteralElement(els[0])) return [{
		type: 0,
		value: els[0].value
	}];
	const result = [];
	for (const el of els) {
		if (isLiteralElement(el)) {
			result.push({
				type: 0,
				value: el.value
			});
			continue;
		}
		if (isPoundElement(el)) {
			if (typeof currentPluralValue === "number") result.push({
				type: 0,
				value: formatters.getNumberFormat(locales).format(currentPluralValue)
			});
			continue;
		}
		const { value: varName } = el;
		if (!(values && varName in values)) throw new MissingValueError(varName, originalMessage);
		let value = values[varName];
		if (isArgumentElement(el)) {
			if (!value || typeof value === "string" || typeof value === "number" || typeof value === "bigint") value = typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? String(value) : "";
			result.push({
				type: typeof value === "string" ? 0 : 1,
				value
			});
			continue;
		}
		if (isDateElement(el)) {
			const style = typeof el.style === "string" ? formats.date[el.style] : isDateTimeSkeleton(el.style) ? el.style.parsedOptions : void 0;
			result.push({
				type: 0,
				value: formatters.getDateTimeFormat(locales, style).format(value)
			});
			continue;
		}
		if (isTimeElement(el)) {
			const style = typeof el.style === "string" ? formats.time[el.style] : isDateTimeSkeleton(el.style) ? el.style.parsedOptions : formats.time.medium;
			result.push({
				type: 0,
				value: formatters.getDateTimeFormat(locales, style).format(value)
			});
			continue;
		}
		if (isNumberElement(el)) {
			const style = typeof el.style === "string" ? formats.number[el.style] : isNumberSkeleton(el.style) ? el.style.parsedOptions : void 0;
			if (style && style.scale) {
				const scale = style.scale || 1;
				if (typeof value === "bigint") {
					if (!Number.isInteger(scale)) throw new TypeError(`Cannot apply fractional scale ${scale} to bigint value. Scale must be an integer when formatting bigint.`);
					value = value * BigInt(scale);
				} else value = value * scale;
			}
			result.push({
				type: 0,
				value: formatters.getNumberFormat(locales, style).format(value)
			});
			continue;
		}
		if (isTagElement(el)) {
			const { children, value } = el;
			const formatFn = values[value];
			if (!isFormatXMLElementFn(formatFn)) throw new InvalidValueTypeError(value, "function", originalMessage);
			let chunks = formatFn(formatToParts(children, locales, formatters, formats, values, currentPluralValue).map((p) => p.value));
			if (!Array.isArray(chunks)) chunks = [chunks];
			result.push(...chunks.map((c) => {
				return {
					type: typeof c === "string" ? 0 : 1,
					value: c
				};
			}));
		}
		if (isSelectElement(el)) {
			const key = value;
			const opt = (Object.prototype.hasOwnProperty.call(el.options, key) ? el.options[key] : void 0) || el.options.other;
			if (!opt) throw new InvalidValueError(el.value, value, Object.keys(el.options), originalMessage);
			result.push(...formatToParts(opt.value, locales, formatters, formats, values));
			continue;
		}
		if (isPluralElement(el)) {
			const exactKey = `=${value}`;
			let opt = Object.prototype.hasOwnProperty.call(el.options, exactKey) ? el.options[exactKey] : void 0;
			if (!opt) {
				if (!Intl.PluralRules) throw new FormatError(`Intl.PluralRules is not available in this environment.
Try polyfilling it using "@formatjs/intl-pluralrules"
`, "MISSING_INTL_API", originalMessage);
				const numericValue = typeof value === "bigint" ? Number(value) : value;
				const rule = formatters.getPluralRules(locales, { type: el.pluralType }).select(numericValue - (el.offset || 0));
				opt = (Object.prototype.hasOwnProperty.call(el.options, rule) ? el.options[rule] : void 0) || el.options.other;
			}
			if (!opt) throw new InvalidValueError(el.value, value, Object.keys(el.options), originalMessage);
			const numericValue = typeof value === "bigint" ? Number(value) : value;
			result.push(...formatToParts(opt.value, locales, formatters, formats, values, numericValue - (el.offset || 0)));
			continue;
		}
	}
	return mergeLiteral(result);
}
function mergeConfig(c1, c2) {
	if (!c2) return c1;
	return {
		...c1,
		...c2,
		...Object.keys(c1).reduce((all, k) => {
			all[k] = {
				...c1[k],
				...c2[k]
			};
			return all;
		}, {})
	};
}
function mergeConfigs(defaultConfig, configs) {
	if (!configs) return defaultConfig;
	return Object.keys(defaultConfig).reduce((all, k) => {
		all[k] = mergeConfig(defaultConfig[k], configs[k]);
		return all;
	}, { ...defaultConfig });
}
function createFastMemoizeCache(store) {
	return { create() {
		return {
			get(key) {
				return store[key];
			},
			set(key, value) {
				store[key] = value;
			}
		};
	} };
}
function createDefaultFormatters(cache = {
	number: {},
	dateTime: {},
	pluralRules: {}
}) {
	return {
		getNumberFormat: memoize((...args) => new Intl.NumberFormat(...args), {
			cache: createFastMemoizeCache(cache.number),
			strategy: strategies.variadic
		}),
		getDateTimeFormat: memoize((...args) => new Intl.DateTimeFormat(...args), {
			cache: createFastMemoizeCache(cache.dateTime),
			strategy: strategies.variadic
		}),
		getPluralRules: memoize((...args) => new Intl.PluralRules(...args), {
			cache: createFastMemoizeCache(cache.pluralRules),
			strategy: strategies.variadic
		})
	};
}
var IntlMessageFormat = class IntlMessageFormat {
	constructor(message, locales = IntlMessageFormat.defaultLocale, overrideFormats, opts) {
		this.formatterCache = {
			number: {},
			dateTime: {},
			pluralRules: {}
		};
		this.format = ((values) => {
			const parts = this.formatToParts(values);
			if (parts.length === 1) return parts[0].value;
			const result = parts.reduce((all, part) => {
				if (!all.length || part.type !== 0 || typeof all[all.length - 1] !== "string") all.push(part.value);
				else all[all.length - 1] += part.value;
				return all;
			}, []);
			if (result.length <= 1) return result[0] || "";
			return result;
		});
		this.formatToParts = ((values) => formatToParts(this.ast, this.locales, this.formatters, this.formats, values, void 0, this.message));
		this.resolvedOptions = () => ({ locale: this.resolvedLocale?.toString() || Intl.NumberFormat.supportedLocalesOf(this.locales)[0] });
		this.getAst = () => this.ast;
		this.locales = locales;
		this.resolvedLocale = IntlMessageFormat.resolveLocale(locales);
		if (typeof message === "string") {
			this.message = message;
			if (!IntlMessageFormat.__parse) throw new TypeError("IntlMessageFormat.__parse must be set to process `message` of type `string`");
			const { ...parseOpts } = opts || {};
			this.ast = IntlMessageFormat.__parse(message, {
				...parseOpts,
				locale: this.resolvedLocale
			});
		} else this.ast = message;
		if (!Array.isArray(this.ast)) throw new TypeError("A message must be provided as a String or AST.");
		this.formats = mergeConfigs(IntlMessageFormat.formats, overrideFormats);
		this.formatters = opts && opts.formatters || createDefaultFormatters(this.formatterCache);
	}
	static {
		this.memoizedDefaultLocale = null;
	}
	static get defaultLocale() {
		if (!IntlMessageFormat.memoizedDefaultLocale) IntlMessageFormat.memoizedDefaultLocale = new Intl.NumberFormat().resolvedOptions().locale;
		return IntlMessageFormat.memoizedDefaultLocale;
	}
	static {
		this.resolveLocale = (locales) => {
			if (typeof Intl.Locale === "undefined") return;
			const supportedLocales = Intl.NumberFormat.supportedLocalesOf(locales);
			if (supportedLocales.length > 0) return new Intl.Locale(supportedLocales[0]);
			return new Intl.Locale(typeof locales === "string" ? locales : locales[0]);
		};
	}
	static {
		this.__parse = parse;
	}
	static {
		this.formats = {
			number: {
				integer: { maximumFractionDigits: 0 },
				currency: { style: "currency" },
				percent: { style: "percent" }
			},
			date: {
				short: {
					month: "numeric",
					day: "numeric",
					year: "2-digit"
				},
				medium: {
					month: "short",
					day: "numeric",
					year: "numeric"
				},
				long: {
					month: "long",
					day: "numeric",
					year: "numeric"
				},
				full: {
					weekday: "long",
					month: "long",
					day: "numeric",
					year: "numeric"
				}
			},
			time: {
				short: {
					hour: "numeric",
					minute: "numeric"
				},
				medium: {
					hour: "numeric",
					minute: "numeric",
					second: "numeric"
				},
				long: {
					hour: "numeric",
					minute: "numeric",
					second: "numeric",
					timeZoneName: "short"
				},
				full: {
					hour: "numeric",
					minute: "numeric",
					second: "numeric",
					timeZoneName: "short"
				}
			}
		};
	}
};
/** What is decided of a language: its own name, which way it runs, by which locale dates, numbers and plurals go. */
const LANGUAGE = {
	en: {
		name: "English",
		direction: "ltr",
		locale: "en-GB"
	},
	de: {
		name: "Deutsch",
		direction: "ltr",
		locale: "de-DE"
	},
	fa: {
		name: "فارسی",
		direction: "rtl",
		locale: "fa-IR"
	}
};
// shared/words/isolated.ts
const FROM_RIGHT = "\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}";
/** Letters that run against those of a language that runs this way. */
const AGAINST = {
	ltr: new RegExp(`[${FROM_RIGHT}]`, "u"),
	rtl: new RegExp(`(?![${FROM_RIGHT}])\\p{L}`, "u")
};
const [ISOLATE$1, END$1] = ["⁨", "⁩"];
const ISOLATED = new RegExp(`${ISOLATE$1}[^${ISOLATE$1}${END$1}]*${END$1}`, "g");
/**
* Words inside a sentence of a language: where letters in them run the other way they get a direction of their own (FSI and PDI, Unicode Bidirectional
* Algorithm, UAX 9), so that neither they nor the signs around them are turned. Others stay as they are, and so does what is isolated already.
*/
function isolated(words, language) {
	return AGAINST[LANGUAGE[language].direction].test(words.replace(ISOLATED, "")) ? `${ISOLATE$1}${words}${END$1}` : words;
}
// shared/words/words.ts
let spoken = "en";
let catalog = {};
const read = /* @__PURE__ */ new Map();
const CONTEXT$1 = " ## ";
function spokenLanguage() {
	return spoken;
}
/**
* A sentence in the language that is spoken, asked for while it is shown, never in a constant.
* @param message English, and the key of the catalogs. With values it is in ICU's syntax: `{count, plural, one {# card} other {# cards}}`.
*   Behind ` ## ` may stand which of several meanings a word has: `Open ## not answered`.
* @param values texts among them, such as a card's words, keep their own direction inside the sentence (`isolated`)
*/
function t(message, values) {
	const own = catalog[message];
	if (!own) return inEnglish(message, values);
	return values === void 0 ? own : put$1(own, values, spoken);
}
/** The same in English, whatever is spoken. */
function inEnglish(message, values) {
	const at = message.indexOf(CONTEXT$1);
	const plain = at < 0 ? message : message.slice(0, at);
	return values === void 0 ? plain : put$1(plain, values, "en");
}
/** Marks a sentence that stands in a constant, for `npm run words`: `t` words it when it is shown. */
function msg(message) {
	return message;
}
/**
* A table of sentences, such as what each choice is called: each is worded when it is read.
* @param only the properties that are sentences, where the table holds others, too
*/
function worded(table, only) {
	const own = Array.isArray(table) ? [] : {};
	for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(table))) {
		const value = property.value;
		if (typeof value === "string" && (only?.includes(name) ?? true)) Object.defineProperty(own, name, {
			get: () => t(value),
			enumerable: true
		});
		else if (typeof value === "object" && value !== null) Object.defineProperty(own, name, {
			value: worded(value, only),
			enumerable: true
		});
		else Object.defineProperty(own, name, property);
	}
	return own;
}
/** What begins a label, inside a sentence; German nouns keep their capitals. */
function lowered(words) {
	return words.toLowerCase();
}
function put$1(message, values, language) {
	const { format, shown } = prepare(message, values, language);
	return String(format.format(shown));
}
/** A sentence that was read, and its values as the language shows them. */
function prepare(message, values, language) {
	const { locale } = LANGUAGE[language];
	const key = language + message;
	let known = read.get(key);
	if (!known) {
		const format = new IntlMessageFormat(message, locale, void 0, { ignoreTag: true });
		known = {
			format,
			counted: new Set(countedIn(format.getAst()))
		};
		read.set(key, known);
	}
	const { format, counted } = known;
	const shown = { ...values };
	for (const [name, value] of Object.entries(values)) {
		if (counted.has(name)) continue;
		shown[name] = typeof value === "number" ? value.toLocaleString(locale, { useGrouping: !NAMES_A_PLACE.has(name) }) : isolated(value, language);
	}
	return {
		format,
		shown
	};
}
/** Numbers that name a place or an edition are written as they stand elsewhere: line 1757. */
const NAMES_A_PLACE = /* @__PURE__ */ new Set([
	"line",
	"page",
	"row",
	"column",
	"number",
	"version",
	"year"
]);
/** The names of the values that a sentence counts or formats, in its branches, too. */
function countedIn(ast) {
	return ast.flatMap((part) => {
		const inside = "options" in part ? Object.values(part.options).flatMap(({ value }) => countedIn(value)) : [];
		return "value" in part && !PLAIN$1.has(part.type) ? [String(part.value), ...inside] : inside;
	});
}
const PLAIN$1 = /* @__PURE__ */ new Set([0, 1]);
// shared/id-schema.ts
const MADE = /* @__PURE__ */ new Map();
/** The zod schema of the ids of a table, or of one of several: its letter, a hyphen, twelve characters (`n-3f9k2c8q7x1m`). Made once: to make one takes longer than to use it. */
function idSchema(...kinds) {
	const name = kinds.join();
	const schema = MADE.get(name) ?? string().regex(idPattern(...kinds), { error: () => t("expected an id such as {id}", { id: `${ID_PREFIX[kinds[0]]}-3f9k2c8q7x1m` }) });
	MADE.set(name, schema);
	return schema;
}
/** The id of anything, the map's own included. */
const anyIdSchema = idSchema("nodes", ...Object.keys(ID_PREFIX));
// shared/map/v1/group.ts
const GROUP_COLORS = [
	"grey",
	"blue",
	"green",
	"amber",
	"red",
	"violet"
];
/** A rectangle on the canvas, in whole px. */
const frame = looseObject({
	x: coordinate,
	y: coordinate,
	width: number().int().positive().max(1e6),
	height: number().int().positive().max(1e6)
});
/** A titled area of the canvas. Its members name it (`node.group`); without a frame it wraps them. */
const group$1 = looseObject({
	id: idSchema("groups"),
	title: plainText$1,
	color: _enum(GROUP_COLORS).optional(),
	frame: frame.optional(),
	foreign: foreign.optional()
});
// shared/map/v1/link.ts
const RELATIONS = [
	"supports",
	"opposes",
	"answers"
];
/** What a link points at: a node, or another link (opposing a link undercuts it, supporting a link backs it). */
const linkTarget = union([looseObject({ node: idSchema("nodes") }), looseObject({ link: idSchema("links") })]);
/** An inference: premises that stand or fall together, one target, one relation. */
const link$1 = looseObject({
	id: idSchema("links"),
	relation: _enum(RELATIONS),
	/** More than one premise means linked premises. */
	premises: array(idSchema("nodes")).min(1, "a link needs at least one premise"),
	target: linkTarget,
	weight: unitInterval.optional(),
	/** The argumentation scheme by name (Walton, Reed and Macagno 2008). */
	scheme: plainText$1.optional(),
	critical: array(looseObject({
		question: plainText$1,
		node: idSchema("nodes").optional(),
		status: plainText$1
	})).optional(),
	order: orderKey.optional(),
	note: markdown.optional(),
	handling: handling$3.optional(),
	foreign: foreign.optional()
});
// shared/map/v1/comment.ts
const commentSubject = union([
	looseObject({ node: idSchema("nodes") }),
	looseObject({ link: idSchema("links") }),
	looseObject({ source: idSchema("sources") }),
	looseObject({ passage: idSchema("passages") }),
	looseObject({ map: idSchema("map") })
]);
/** One remark of a thread; the thread is named by the id of its first comment. */
const comment$1 = looseObject({
	id: idSchema("comments"),
	on: commentSubject,
	thread: idSchema("comments").optional(),
	author: plainText$1,
	created: moment,
	text: markdown,
	resolved: looseObject({
		by: plainText$1,
		at: moment
	}).optional(),
	/** A proposed edit, as a diff; checked when it is applied. */
	suggestion: looseObject({}).optional()
});
// shared/map/v1/node.ts
const NODE_KINDS = [
	"question",
	"claim",
	"evidence",
	"counterargument",
	"assumption",
	"gap"
];
/** One box on the canvas. The kind says what it is to a reader; judgement depends on links alone. */
const node$2 = looseObject({
	id: idSchema("nodes"),
	kind: _enum(NODE_KINDS),
	text: plainText$1,
	passages: array(idSchema("passages")).optional(),
	/** Who says this, when it is not the author of the source. */
	speaker: plainText$1.optional(),
	/** Credibility of an item in the Admiralty code: 1 confirmed to 5 improbable, 6 cannot be judged. */
	credibility: number().int().min(1).max(6).optional(),
	/** Base score before any argument is weighed. */
	base: unitInterval.optional(),
	likelihood: _enum([
		"almost no chance",
		"very unlikely",
		"unlikely",
		"roughly even chance",
		"likely",
		"very likely",
		"almost certain"
	]).optional(),
	date: date.optional(),
	/** Marks a source's or the map's main claim or question. */
	main: boolean().optional(),
	tags: array(plainText$1).optional(),
	group: idSchema("groups").optional(),
	handling: handling$3.optional(),
	note: markdown.optional(),
	foreign: foreign.optional(),
	/** Its branch is folded away on the canvas and in the outline. */
	folded: boolean().optional(),
	/** Findings that a person has looked at and set aside, and why. */
	dismissed: array(looseObject({
		finding: plainText$1,
		note: markdown.optional()
	})).optional(),
	/** A question looked at as a table of competing hypotheses: its evidence rows and the cells without a link. */
	matrix: looseObject({
		rows: array(idSchema("nodes")),
		neutral: array(looseObject({
			evidence: idSchema("nodes"),
			hypothesis: idSchema("nodes"),
			rating: _enum(["N", "NA"])
		}))
	}).optional()
});
// shared/map/v1/passage.ts
/** How surely a passage was found again after its source's text changed. Absent means exact. */
const PASSAGE_STATUSES$1 = [
	"moved",
	"reworded",
	"ambiguous",
	"lost"
];
/**
* An exact place in a source's text: a W3C TextPositionSelector (`start`, `end`, in UTF-16 code units, end exclusive)
* and a TextQuoteSelector (`exact`, `prefix`, `suffix`) together with the hash of the text they were made from.
*/
const passage$1 = looseObject({
	id: idSchema("passages"),
	source: idSchema("sources"),
	start: offset,
	end: offset,
	exact: quotedText,
	/** Up to 32 UTF-16 units before and after the passage; fewer at the ends of the text. */
	prefix: quotedText,
	suffix: quotedText,
	textHash: sha256$1,
	status: _enum(PASSAGE_STATUSES$1).optional(),
	foreign: foreign.optional()
});
// shared/map/v1/place.ts
/**
* Where a node stands: its top left corner in whole px. A table of its own, because geometry is never a conflict when maps are
* merged. The height is never kept: it follows from text and width.
*/
const place = looseObject({
	node: idSchema("nodes"),
	x: coordinate,
	y: coordinate,
	width: number().int().min(80).max(2e3).optional(),
	/** Placed by hand: an automatic layout leaves it where it is. */
	pinned: boolean().optional()
});
/** A text that passages are anchored in. The text is kept in the map, so that a map needs nothing beside itself. */
const source$1 = looseObject({
	id: idSchema("sources"),
	kind: _enum([
		"article",
		"report",
		"interview",
		"dataset",
		"book",
		"other"
	]),
	title: plainText$1,
	authors: array(plainText$1),
	publisher: plainText$1.optional(),
	published: date.optional(),
	accessed: date.optional(),
	/** Kept as text; only http, https and mailto can ever be opened, and only after a question. */
	url: plainText$1.optional(),
	language: language$2.optional(),
	reliability: _enum([
		"A",
		"B",
		"C",
		"D",
		"E",
		"F"
	]).optional(),
	/** A label that sources share which draw on the same origin (one wire story, five articles). */
	origin: plainText$1.optional(),
	text: sourceText,
	/** SHA-256 of the text's UTF-8. */
	textHash: sha256$1,
	/** Ranges that are not the author's own voice, such as readers' comments. */
	voices: array(looseObject({
		start: offset,
		end: offset,
		who: plainText$1
	})).optional(),
	/** Where pages begin and what they are called. */
	pages: array(looseObject({
		start: offset,
		label: plainText$1
	})).optional(),
	/** Earlier texts of this source, kept until removed. */
	versions: array(looseObject({
		text: sourceText,
		textHash: sha256$1,
		replaced: moment
	})).optional(),
	/** Draft proposals that a person has turned down, so that they are not made again. */
	rejected: array(looseObject({
		start: offset,
		end: offset,
		kind: plainText$1
	})).optional(),
	handling: handling$3.optional(),
	note: markdown.optional(),
	foreign: foreign.optional()
});
// shared/map/v1/step.ts
/** One stop of a presentation: what is in focus, what is hidden or dimmed, which quotations are lit, what will be said. */
const step$1 = looseObject({
	id: idSchema("steps"),
	order: orderKey,
	title: plainText$1,
	notes: markdown.optional(),
	focus: union([looseObject({ nodes: array(idSchema("nodes")) }), looseObject({ frame })]),
	hidden: array(idSchema("nodes")).optional(),
	dimmed: array(idSchema("nodes")).optional(),
	folded: array(idSchema("nodes")).optional(),
	lit: array(idSchema("passages")).optional(),
	verdicts: boolean().optional()
});
// shared/map/v1/view.ts
/**
* A saved look at the map: the point in the middle of the canvas (map px), how near, what is filtered and what is in focus. The middle and
* not the corner, so that it means the same in a window of any size.
*/
const view$1 = looseObject({
	id: idSchema("views"),
	order: orderKey,
	title: plainText$1,
	x: number().min(-LIMITS.coordinate).max(LIMITS.coordinate),
	y: number().min(-LIMITS.coordinate).max(LIMITS.coordinate),
	zoom: number().positive(),
	filter: looseObject({}).optional(),
	focus: array(idSchema("nodes")).optional()
});
const settings$2 = looseObject({
	/** How arguments are judged, by the name of the semantics. */
	semantics: plainText$1.optional(),
	/** Base scores by grade, such as `A1`. */
	baseScores: record(string(), number().min(0).max(1)).optional(),
	layoutDirection: _enum([
		"top-down",
		"bottom-up",
		"left-right"
	]).optional()
});
/** The fields of a map that are not tables. */
const head$1 = looseObject({
	id: idSchema("map"),
	title: plainText$1,
	description: markdown.optional(),
	language: language$2.optional(),
	created: moment,
	settings: settings$2.optional(),
	foreign: foreign.optional()
});
/** The whole file. There is no "last modified" field: every save would be a change and every merge a conflict. */
const mapFile$1 = looseObject({
	format: literal("counterpoint-map"),
	version: literal(1),
	id: head$1.shape.id,
	title: head$1.shape.title,
	description: head$1.shape.description,
	language: head$1.shape.language,
	created: head$1.shape.created,
	settings: head$1.shape.settings,
	foreign: head$1.shape.foreign,
	sources: array(source$1),
	passages: array(passage$1),
	nodes: array(node$2),
	places: array(place),
	links: array(link$1),
	groups: array(group$1),
	steps: array(step$1),
	views: array(view$1),
	comments: array(comment$1)
});
// shared/map/v2/gone.ts
/** Something that was deleted, in words. Its id is only a name now. */
const gone = looseObject({
	id: plainText$1,
	text: plainText$1
});
// shared/map/v2/comment.ts
const comment = comment$1.extend({
	/** A proposed edit, field by field, and the proposals that have to be taken before it. Checked when it is applied. */
	suggestion: looseObject({
		changes: array(looseObject({
			record: plainText$1,
			field: plainText$1,
			from: unknown().optional(),
			to: unknown().optional()
		})).optional(),
		after: array(idSchema("comments")).optional(),
		/** What has been decided of it. */
		outcome: _enum(["accepted", "rejected"]).optional()
	}).optional(),
	/** What it was about, when that is deleted; it then stands on the map. */
	gone: gone.optional(),
	handling: handling$3.optional()
});
// shared/map/v2/confirmation.ts
/** "Still holds": a person has looked at a card or link again, for one cause and the state in which that was. */
const confirmation = looseObject({
	id: idSchema("confirmed"),
	on: idSchema("nodes", "links"),
	/** What it rests on and has changed: a passage, or what has another grade. */
	cause: idSchema("passages", "sources", "nodes"),
	/** SHA-256 of the cause's state: once that is another, it has to be looked at again. */
	hash: sha256$1,
	by: plainText$1,
	at: moment
});
// shared/map/v2/conflict.ts
/** A field in which two versions of the map differ and nobody has decided yet: the map holds one of them. */
const conflict = looseObject({
	id: idSchema("conflicts"),
	record: anyIdSchema,
	field: plainText$1,
	/** The values in both versions and in the one before them; absent where there was none. */
	base: unknown().optional(),
	ours: unknown().optional(),
	theirs: unknown().optional()
});
// shared/map/v2/group.ts
const group = group$1.extend({ handling: handling$3.optional() });
// shared/map/v2/dismissal.ts
/**
* A finding that a person has looked at and set aside, and why. It holds as long as what the finding is about is what it was: all of `with` is there,
* and makes the same `hash`.
*/
const dismissal = looseObject({
	finding: plainText$1,
	with: array(anyIdSchema).optional(),
	hash: sha256$1.optional(),
	note: markdown.optional()
});
// shared/map/v2/link.ts
const { critical } = link$1.shape;
const link = link$1.extend({
	critical: array(critical.unwrap().element.extend({
		/** Which of its scheme's questions this is, whatever words it is asked in. */
		key: plainText$1.optional(),
		note: markdown.optional()
	})).optional(),
	dismissed: array(dismissal).optional()
});
// shared/map/v2/node.ts
const { credibility, matrix } = node$2.shape;
const node$1 = node$2.extend({
	dismissed: array(dismissal).optional(),
	matrix: matrix.unwrap().extend({
		/** Rows and columns that the table leaves out. */
		hidden: array(idSchema("nodes")).optional(),
		/** How much a row counts; one that is not named counts fully. */
		relevance: array(looseObject({
			evidence: idSchema("nodes"),
			weight: unitInterval
		})).optional()
	}).optional(),
	/** A question of whose answers at most one can hold. */
	exclusive: boolean().optional(),
	/** The grade of credibility before it was changed, which those who rely on it have to know. */
	credibilityWas: credibility,
	/** Where `date` is the beginning of a time: its end. */
	until: date.optional(),
	/** The card of another map that this one stands for; its ids are none of this map. */
	elsewhere: looseObject({
		map: string().regex(idPattern("map")),
		file: plainText$1.optional(),
		node: string().regex(idPattern("nodes")).optional()
	}).optional()
});
// shared/map/v2/passage.ts
/** How a passage stands to the text that the map has of its source. Absent means that it is there word for word. */
const PASSAGE_STATUSES = [...PASSAGE_STATUSES$1, "withheld"];
const passage = passage$1.extend({
	status: _enum(PASSAGE_STATUSES).optional(),
	handling: handling$3.optional()
});
// shared/map/v2/rating.ts
/** How one person rates a card, or a piece of evidence under a hypothesis, so that a second reading can be held against it. */
const rating = looseObject({
	id: idSchema("ratings"),
	on: union([looseObject({
		evidence: idSchema("nodes"),
		hypothesis: idSchema("nodes")
	}), looseObject({ node: idSchema("nodes") })]),
	value: plainText$1,
	by: plainText$1,
	at: moment
});
// shared/map/v2/settings.ts
/** Which labellings decide (Dung 1995). */
const LABEL_SEMANTICS = [
	"grounded",
	"preferred",
	"stable"
];
/** How strengths are worked out. */
const DEGREE_SEMANTICS = [
	"quadratic-energy",
	"df-quad",
	"euler",
	"mlp"
];
/** How a map is judged, and what of that is shown. */
const verdictSettings = looseObject({
	/** What cards, links and reports show; absent: no verdicts. */
	shown: _enum([
		"labels",
		"degrees",
		"both"
	]).optional(),
	/** Absent: grounded. */
	labels: _enum(LABEL_SEMANTICS).optional(),
	/** Absent: quadratic energy. */
	degrees: _enum(DEGREE_SEMANTICS).optional(),
	/** How premises that are linked add up; absent: the weakest counts. */
	premises: _enum(["product"]).optional(),
	/** From which strength on a card counts as accepted, in words and in what flips; absent: 0.5. */
	threshold: unitInterval.optional(),
	/** Supporters that have what they say from one origin count each; else as one. */
	eachOfOrigin: boolean().optional(),
	/** Base scores by grade, such as `A1`; F and 6 stand for no grade. */
	bases: record(string(), unitInterval).optional()
});
const { semantics: _semantics, baseScores: _baseScores, ...kept$1 } = settings$2.shape;
const settings$1 = looseObject({
	...kept$1,
	verdicts: verdictSettings.optional(),
	/** The house's labels of handling, the most open first. */
	handlingOrder: array(plainText$1).optional(),
	/** What handling applies where nothing is said. */
	handlingDefault: plainText$1.optional()
});
// shared/map/v2/source.ts
const source = source$1.extend({
	/** The grade of reliability before it was changed, which those who rely on it have to know. */
	reliabilityWas: source$1.shape.reliability,
	/** The sources that it has what it says from. */
	drawsOn: array(idSchema("sources")).optional(),
	/** The reference as CSL-JSON. */
	reference: looseObject({}).optional(),
	/** Its text is left out of this copy of the map. */
	withheld: boolean().optional(),
	dismissed: array(dismissal).optional()
});
// shared/map/v2/step.ts
const step = step$1.extend({
	/** Cards, a part of the canvas, or a card with everything under it. */
	focus: union([...step$1.shape.focus.options, looseObject({ branch: idSchema("nodes") })]),
	/** It is left out when the map is presented. */
	skip: boolean().optional(),
	/** Its verdicts are those of what is shown by then alone; absent: of the whole map. */
	judged: _enum(["shown"]).optional(),
	/** What it pointed at before that was deleted. */
	gone: array(gone).optional(),
	handling: handling$3.optional()
});
// shared/map/v2/view.ts
const view = view$1.extend({ handling: handling$3.optional() });
// shared/map/v2/map-file.ts
/** The fields of a map that are not tables. */
const head = head$1.extend({
	settings: settings$1.optional(),
	handling: handling$3.optional(),
	/** What was left out of this copy, and when: a merge reads no omission as a deletion. */
	cleaned: looseObject({
		at: moment,
		without: array(plainText$1)
	}).optional()
});
/** The whole file: that of version 1, and what judging, tables, merging, review and presenting need besides. */
const mapFile = mapFile$1.extend({
	version: literal(2),
	settings: head.shape.settings,
	handling: head.shape.handling,
	cleaned: head.shape.cleaned,
	sources: array(source),
	passages: array(passage),
	nodes: array(node$1),
	links: array(link),
	groups: array(group),
	steps: array(step),
	views: array(view),
	comments: array(comment),
	ratings: array(rating),
	confirmed: array(confirmation),
	conflicts: array(conflict)
});
// shared/map/schema.ts
const FORMAT = "counterpoint-map";
// shared/map/table-schemas.ts
/** The schema of each table's records. */
const TABLE_SCHEMAS = {
	sources: source,
	passages: passage,
	nodes: node$1,
	places: place,
	links: link,
	groups: group,
	steps: step,
	views: view,
	comments: comment,
	ratings: rating,
	confirmed: confirmation,
	conflicts: conflict
};
// shared/map/pieces.ts
/** Records in a piece that is written. */
const RECORDS = 250;
/** The text of a map's file piece by piece; no piece takes more than some ms. Put together by `joinPieces`. */
function* piecesOf(map) {
	yield {
		part: "head",
		text: headText(map)
	};
	for (const part of TABLE_NAMES) {
		const table = map.tables[part];
		const ids = [...idsOf(table)].sort();
		const count = asWritten(TABLE_SCHEMAS[part]);
		for (let at = 0; at < ids.length; at += RECORDS) {
			const records = ids.slice(at, at + RECORDS).map((id) => {
				const record = getRecord(table, id);
				return count(record) >= 0 ? record : canonical(record, TABLE_SCHEMAS[part]);
			});
			yield {
				part,
				text: JSON.stringify({ a: records }, null, 2).slice(11, -6)
			};
		}
	}
}
/** The file that some pieces are of. */
function joinPieces(pieces) {
	const texts = /* @__PURE__ */ new Map();
	for (const { part, text } of pieces) {
		const known = texts.get(part);
		if (known) known.push(text);
		else texts.set(part, [text]);
	}
	let [rest = ""] = texts.get("head") ?? [];
	const parts = [];
	for (const name of TABLE_NAMES) {
		const records = texts.get(name);
		if (!records) continue;
		const line = `\n  "${name}": [`;
		const at = rest.indexOf(`${line}]`) + line.length;
		parts.push(rest.slice(0, at), "\n", records.join(",\n"), "\n  ");
		rest = rest.slice(at);
	}
	return parts.join("") + rest;
}
/** Known fields of the head stand before the tables, unknown ones after them. */
function headText(map) {
	const known = {};
	const unknown = {};
	for (const [key, value] of Object.entries(canonical(map.head, head))) (key in head.shape ? known : unknown)[key] = value;
	const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, []]));
	return `${JSON.stringify({
		format: FORMAT,
		version: 2,
		...known,
		...tables,
		...unknown
	}, null, 2)}\n`;
}
// shared/map/serialize.ts
/**
* The text of a map's file: JSON with two-space indent, fields in schema order, tables sorted by id, a newline at the end. The same
* map always gives the same bytes, and one edit is a few lines of difference.
*/
function serializeMap(map) {
	return joinPieces(piecesOf(map));
}
// shared/map/references.ts
const TABLE_OF_PREFIX = new Map(Object.entries(ID_PREFIX).map(([table, prefix]) => [prefix, table]));
/** The table that an id belongs to, by its letter; `map` for the map's own id. */
function tableOfId(id) {
	return TABLE_OF_PREFIX.get(id.charAt(0));
}
const one = (id, swap) => swap(id);
function each(ids, swap) {
	const left = [];
	for (const id of ids) {
		const next = swap(id);
		if (next !== void 0) left.push(next);
	}
	return left;
}
const atLeastOne = (ids, swap) => {
	const left = each(ids, swap);
	return left.length > 0 ? left : void 0;
};
/** A finding that was about something which is gone is not the one that was set aside. */
const dismissals = (dismissed, swap) => dismissed.flatMap((one) => {
	if (!one.with) return [one];
	const left = each(one.with, swap);
	return left.length === one.with.length ? [{
		...one,
		with: left
	}] : [];
});
function optional(swapped) {
	return {
		swapped,
		isNeeded: false
	};
}
function needed(swapped) {
	return {
		swapped,
		isNeeded: true
	};
}
/** The one place that knows all references: how the ids of each table's records are swapped, by the rules of the file format. */
const HOLDERS = {
	sources: {
		drawsOn: optional(each),
		dismissed: optional(dismissals)
	},
	passages: { source: needed(one) },
	nodes: {
		passages: optional(each),
		group: optional(one),
		dismissed: optional(dismissals),
		matrix: optional((matrix, swap) => ({
			...matrix,
			rows: each(matrix.rows, swap),
			...matrix.hidden && { hidden: each(matrix.hidden, swap) },
			...matrix.relevance && { relevance: matrix.relevance.flatMap((row) => {
				const evidence = swap(row.evidence);
				return evidence === void 0 ? [] : [{
					...row,
					evidence
				}];
			}) },
			neutral: matrix.neutral.flatMap((cell) => {
				const [evidence, hypothesis] = [swap(cell.evidence), swap(cell.hypothesis)];
				return evidence === void 0 || hypothesis === void 0 ? [] : [{
					...cell,
					evidence,
					hypothesis
				}];
			})
		}))
	},
	places: { node: needed(one) },
	links: {
		premises: needed(atLeastOne),
		target: needed((target, swap) => {
			const was = "node" in target ? target.node : target.link;
			const id = swap(was);
			if (id === was) return target;
			if (id === void 0) return void 0;
			return "node" in target ? {
				...target,
				node: id
			} : {
				...target,
				link: id
			};
		}),
		critical: optional((items, swap) => items.map((item) => item.node === void 0 ? item : {
			...item,
			node: swap(item.node)
		})),
		dismissed: optional(dismissals)
	},
	groups: {},
	steps: {
		focus: needed((focus, swap) => {
			if ("nodes" in focus) return {
				...focus,
				nodes: each(focus.nodes, swap)
			};
			if ("frame" in focus) return focus;
			const branch = swap(focus.branch);
			return branch === void 0 ? { nodes: [] } : {
				...focus,
				branch
			};
		}),
		hidden: optional(each),
		dimmed: optional(each),
		folded: optional(each),
		lit: optional(each)
	},
	views: { focus: optional(each) },
	comments: {
		on: needed((on, swap) => {
			const id = swap(subjectId(on));
			return id === void 0 ? void 0 : subjectWith(on, id);
		}),
		thread: needed(one),
		suggestion: optional((suggestion, swap) => suggestion.after ? {
			...suggestion,
			after: each(suggestion.after, swap)
		} : suggestion)
	},
	ratings: { on: needed((on, swap) => {
		if ("node" in on) {
			const node = swap(on.node);
			return node === void 0 ? void 0 : {
				...on,
				node
			};
		}
		const [evidence, hypothesis] = [swap(on.evidence), swap(on.hypothesis)];
		return evidence === void 0 || hypothesis === void 0 ? void 0 : {
			...on,
			evidence,
			hypothesis
		};
	}) },
	confirmed: {
		on: needed(one),
		cause: needed(one)
	},
	conflicts: { record: needed(one) }
};
const LISTED$1 = Object.fromEntries(Object.entries(HOLDERS).map(([table, holders]) => [table, Object.entries(holders)]));
/** The id of what a comment is about. Unknown fields of `on` may hold anything, so only the known ones are read. */
function subjectId(on) {
	if ("node" in on) return on.node;
	if ("link" in on) return on.link;
	if ("source" in on) return on.source;
	return "passage" in on ? on.passage : on.map;
}
function subjectWith(on, id) {
	if ("node" in on) return {
		...on,
		node: id
	};
	if ("link" in on) return {
		...on,
		link: id
	};
	if ("source" in on) return {
		...on,
		source: id
	};
	return "passage" in on ? {
		...on,
		passage: id
	} : {
		...on,
		map: id
	};
}
/**
* A record in which other ids stand where its references were, its own id not included. Where nothing stands for one, the record shrinks (a link
* loses a premise, a step a card of its focus) or cannot stand at all, and then the answer is `undefined` (a link without its target).
*/
function swapReferences(table, record, swap) {
	const swapped = { ...record };
	for (const [field, holder] of LISTED$1[table]) {
		if (swapped[field] === void 0) continue;
		swapped[field] = holder.swapped(swapped[field], swap);
		if (swapped[field] === void 0 && holder.isNeeded) return void 0;
	}
	return swapped;
}
/** A record without its references to ids that go, or nothing when it goes with them. */
function dropReferences(table, record, gone) {
	return swapReferences(table, record, (id) => gone.has(id) ? void 0 : id);
}
/** Every id that a record refers to, its own not included; an id may come twice. */
function referencesOf(table, record) {
	const ids = [];
	const own = "id" in record ? record.id : void 0;
	const note = (id) => {
		if (id !== own) ids.push(id);
		return id;
	};
	for (const [field, { swapped }] of LISTED$1[table]) {
		const value = record[field];
		if (value !== void 0) swapped(value, note);
	}
	return ids;
}
// shared/edit/diff.ts
/**
* The map after an edit. Pure: the old map stays as it was, and shares everything that the edit did not touch.
* Costs some µs a changed record, whatever the size of the map.
*/
function applyDiff(map, diff) {
	const byTable = /* @__PURE__ */ new Map();
	const referrers = /* @__PURE__ */ new Map();
	let head = map.head;
	for (const change of diff) {
		if (change.table === "head") {
			head = change.to;
			continue;
		}
		const entries = byTable.get(change.table) ?? [];
		entries.push([change.id, change.to]);
		byTable.set(change.table, entries);
		updateReferrers(map, referrers, change);
	}
	const tables = { ...map.tables };
	for (const name of TABLE_NAMES) {
		const entries = byTable.get(name);
		if (entries) Object.assign(tables, { [name]: withRecords(tables[name], entries) });
	}
	return {
		head,
		tables,
		referrers: withRecords(map.referrers, [...referrers].map(([id, ids]) => [id, ids.size > 0 ? [...ids] : void 0]))
	};
}
function updateReferrers(map, changed, change) {
	if (change.table === "places") return;
	const { table, from, to } = change;
	const before = from ? referencesOf(table, from) : [];
	const after = to ? referencesOf(table, to) : [];
	const referrersOf = (id) => {
		let ids = changed.get(id);
		if (!ids) changed.set(id, ids = new Set(getRecord(map.referrers, id)));
		return ids;
	};
	for (const id of before) if (!after.includes(id)) referrersOf(id).delete(change.id);
	for (const id of after) if (!before.includes(id)) referrersOf(id).add(change.id);
}
// shared/map/describe-issue.ts
/**
* What a schema found wrong, for people: the place in words, the value that stands there, and what was expected, such as
* `nodes → n-3f9k2c8q7x1m → kind ("idea"): not one of question, claim, …`. Without a full stop.
* @param issue the first one that was found
* @param root what was checked
*/
function describeIssue(issue, root) {
	if (!issue) return t("not understood");
	const place = [];
	let value = root;
	for (const key of issue.path) {
		value = isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
		place.push(typeof key === "number" ? nameOf$2(value, key) : String(key));
	}
	return `${place.length > 0 ? `${place.join(" → ")} (${shown(value)}): ` : ""}${wordsOf$1(issue)}`;
}
/** How zod's own messages begin, which are English alone. */
const ZODS_OWN = /^(?:Invalid|Too|Unrecognized) /;
function wordsOf$1(issue) {
	if (!ZODS_OWN.test(issue.message)) return t(issue.message);
	switch (issue.code) {
		case "invalid_value": {
			const values = issue.values.map(String).join(", ");
			return issue.values.length === 1 ? t("not {values}", { values }) : t("not one of {values}", { values });
		}
		case "invalid_type": return t("not of the type “{type}”", { type: issue.expected });
		case "unrecognized_keys": return t("with fields that are not known: {fields}", { fields: issue.keys.join(", ") });
		case "too_big": return t("more than {most}", { most: Number(issue.maximum) });
		case "too_small": return t("less than {least}", { least: Number(issue.minimum) });
		default: return t("not in the form that it should have");
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
/** A record is named by its id (a place by its node's), anything else in a list by its number, counted from 1. */
function nameOf$2(item, index) {
	if (isObject(item)) {
		if (typeof item.id === "string") return item.id;
		if (typeof item.node === "string") return item.node;
	}
	return t("number {index}", { index: index + 1 });
}
function shown(value) {
	if (value === void 0) return t("missing");
	if (Array.isArray(value)) return t("a list");
	if (isObject(value)) return t("an object");
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
// shared/result.ts
/** Wraps a value as a success. */
function ok(value) {
	return {
		ok: true,
		value
	};
}
/** Makes a failure from its code, its sentence for people and what they can do, with `{names}` of the values that are put in. */
function fail(code, message, hint, values) {
	return {
		ok: false,
		error: appError(code, message, hint, values)
	};
}
/** The failure alone. */
function appError(code, message, hint, values) {
	const said = {
		message,
		...hint !== void 0 && { hint }
	};
	if (values === void 0) return {
		code,
		...said
	};
	const english = mapped(values, (reason) => reason.message);
	return {
		code,
		message: inEnglish(message, english),
		...hint !== void 0 && { hint: inEnglish(hint, english) },
		said: {
			...said,
			values
		}
	};
}
function mapped(values, words) {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? words(value) : value]));
}
/** Fails loudly, as a bug, when something that must hold does not. */
function assert(condition, message) {
	if (!condition) throw new Error(message);
}
// shared/edit/command.ts
/** Types a command's `run` and `mergeKey` after its input schema. */
function defineCommand(command) {
	return command;
}
// shared/edit/new-record.ts
/** The id for a new record: the one that the caller chose, unless it is taken, else a fresh one. */
function idForNew(staging, table, chosen, context) {
	if (chosen === void 0) return ok(context.newId(table));
	if (staging.get(table, chosen)) return fail("id-taken", "The map already holds something with the id {chosen}.", void 0, { chosen });
	return ok(chosen);
}
// shared/map/same-value.ts
/**
* Whether two JSON values are the same, whatever the order of their fields. Records that share a long text are told apart or
* found equal without writing them out.
*/
function sameValue(a, b) {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
		return a.every((item, index) => sameValue(item, b[index]));
	}
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}
// shared/edit/staging.ts
/** A map with edits on top that are not made yet: a command reads and writes here, and takes the diff in the end. */
var Staging = class {
	map;
	staged = /* @__PURE__ */ new Map();
	constructor(map) {
		this.map = map;
	}
	/** The record as the edits so far have left it. */
	get(table, id) {
		const change = this.staged.get(`${table}/${id}`);
		return change ? change.to : find(this.map, table, id);
	}
	/** Adds or replaces a record, in its canonical form. */
	put(table, record) {
		this.stage(table, keyOf$1(table, record), canonical(record, TABLE_SCHEMAS[table]));
	}
	/** Takes a record out; what refers to it is for the caller to see to. */
	remove(table, id) {
		this.stage(table, id, void 0);
	}
	/** Replaces the map's own fields. */
	putHead(head$5) {
		const { id } = this.map.head;
		const to = canonical(head$5, head);
		this.staged.set("head", {
			table: "head",
			id,
			from: this.map.head,
			to
		});
	}
	/** What changed in the end; records that came back to what they were are left out. */
	diff() {
		return [...this.staged.values()].filter(({ from, to }) => !sameValue(from, to));
	}
	stage(table, id, to) {
		const from = find(this.map, table, id);
		this.staged.set(`${table}/${id}`, {
			table,
			id,
			...from && { from },
			...to && { to }
		});
	}
};
// shared/edit/commands/comment-add.ts
/** Writes a comment, or an answer in a thread. */
const commentAdd = defineCommand({
	name: "comment.add",
	input: object({
		id: idSchema("comments").optional(),
		on: comment.shape.on,
		thread: idSchema("comments").optional(),
		author: comment.shape.author,
		text: comment.shape.text
	}),
	run: (map, input, context) => {
		const staging = new Staging(map);
		const text = input.text.trim();
		if (text === "") return fail("empty-comment", "The comment is empty.");
		const subject = subjectId(input.on);
		const table = tableOfId(subject);
		if (!(table === "map" ? subject === map.head.id : table && staging.get(table, subject))) return fail("no-subject", "What the comment is about is no longer in the map.");
		const answered = input.thread === void 0 ? void 0 : staging.get("comments", input.thread);
		if (input.thread !== void 0 && !answered) return fail("no-thread", "That thread is no longer in the map.");
		const id = idForNew(staging, "comments", input.id, context);
		if (!id.ok) return id;
		staging.put("comments", {
			id: id.value,
			on: answered?.on ?? input.on,
			thread: answered && (answered.thread ?? answered.id),
			author: input.author.trim() || t("Anonymous"),
			created: context.now(),
			text
		});
		return ok({
			label: answered ? t("Answer comment") : t("Add comment"),
			diff: staging.diff()
		});
	}
});
// shared/map/fields/field.ts
/** What of a definition is words. */
const WORDS_OF_FIELDS = [
	"word",
	"label",
	"placeholder",
	"none"
];
/**
* What carries only a part of a map. A field that one of these does not carry is reported as lost there, and no field goes out in the page that
* is handed to others unless it says so. All other formats carry every field.
*/
const CARRIERS = [
	"argdown",
	"markdown",
	"drawing",
	"picture",
	"report",
	"page"
];
/** Controls in which a field is typed, letter by letter: what is typed in one go is one step of the undo list. */
const TYPED_CONTROLS = [
	"line",
	"lines",
	"names",
	"score",
	"date",
	"language"
];
/** How something may be handled, on whatever carries a mark. */
const HANDLING = {
	word: "handling",
	control: "line",
	label: "Handling",
	placeholder: "Such as TLP:AMBER"
};
// shared/map/fields/link-fields.ts
/** The fields of a link. */
const LINK_FIELDS = worded({
	relation: {
		word: "relation",
		cleared: "refused",
		carriedBy: CARRIERS
	},
	premises: {
		word: "premises",
		cleared: "refused",
		carriedBy: CARRIERS
	},
	target: {
		word: "target",
		cleared: "refused",
		carriedBy: CARRIERS
	},
	weight: {
		word: "weight",
		control: "score",
		label: "Weight, 0 to 1",
		placeholder: "Full weight",
		carriedBy: ["report", "page"]
	},
	scheme: {
		word: "scheme",
		control: "line",
		label: "Scheme",
		placeholder: "Chosen or your own",
		carriedBy: [
			"argdown",
			"report",
			"page"
		]
	},
	critical: {
		word: "critical questions",
		carriedBy: ["report", "page"]
	},
	order: {
		word: "order",
		carriedBy: [
			"picture",
			"report",
			"page"
		]
	},
	note: {
		word: "note",
		control: "lines",
		label: "Note",
		placeholder: "Markdown",
		carriedBy: [
			"argdown",
			"report",
			"page"
		]
	},
	handling: {
		...HANDLING,
		carriedBy: ["report", "page"]
	},
	dismissed: {
		word: "dismissed",
		carriedBy: []
	},
	foreign: {
		word: "foreign",
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
// shared/map/labels.ts
/** What people read for each kind of source. */
const SOURCE_KIND_LABELS = worded({
	article: "Article",
	report: "Report",
	interview: "Interview",
	dataset: "Data set",
	book: "Book",
	other: "Other"
});
/** The Admiralty code's words for a source's reliability. */
const RELIABILITY_LABELS = worded({
	A: "Completely reliable",
	B: "Usually reliable",
	C: "Fairly reliable",
	D: "Not usually reliable",
	E: "Unreliable",
	F: "Cannot be judged"
});
/** The Admiralty code's words for an item's credibility. */
const CREDIBILITY_LABELS = worded({
	1: "Confirmed by other sources",
	2: "Probably true",
	3: "Possibly true",
	4: "Doubtful",
	5: "Improbable",
	6: "Cannot be judged"
});
/** The words of likelihood of the same directive. */
const LIKELIHOOD_WORDS = worded({
	"almost no chance": "almost no chance",
	"very unlikely": "very unlikely",
	unlikely: "unlikely",
	"roughly even chance": "roughly even chance",
	likely: "likely",
	"very likely": "very likely",
	"almost certain": "almost certain"
});
/** The bands of likelihood in percent, as the Intelligence Community Directive 203 (2015) gives them. */
const LIKELIHOOD_BANDS = {
	"almost no chance": "1–5 %",
	"very unlikely": "5–20 %",
	unlikely: "20–45 %",
	"roughly even chance": "45–55 %",
	likely: "55–80 %",
	"very likely": "80–95 %",
	"almost certain": "95–99 %"
};
// shared/map/fields/node-fields.ts
const credibilities = [
	1,
	2,
	3,
	4,
	5,
	6
].map((value) => ({
	value,
	get label() {
		return `${value}  ${CREDIBILITY_LABELS[value]}`;
	}
}));
const likelihoods = Object.keys(LIKELIHOOD_WORDS).map((value) => ({
	value,
	get label() {
		return `${LIKELIHOOD_WORDS[value]} (${LIKELIHOOD_BANDS[value]})`;
	}
}));
/** The fields of a node. */
const NODE_FIELDS = worded({
	kind: {
		word: "kind",
		cleared: "refused",
		carriedBy: [
			"markdown",
			"drawing",
			"picture",
			"report",
			"page"
		]
	},
	text: {
		word: "text",
		control: "lines",
		label: "Text",
		cleared: "refused",
		carriedBy: CARRIERS
	},
	passages: {
		word: "passages",
		carriedBy: [
			"markdown",
			"report",
			"page"
		]
	},
	speaker: {
		word: "speaker",
		control: "line",
		label: "Speaker",
		placeholder: "When it is not the author",
		carriedBy: [
			"markdown",
			"argdown",
			"drawing",
			"picture",
			"report",
			"page"
		]
	},
	credibility: {
		word: "grade",
		control: "choice",
		label: "Credibility",
		options: credibilities,
		none: "Not graded",
		carriedBy: [
			"picture",
			"report",
			"page"
		]
	},
	base: {
		word: "base score",
		control: "score",
		label: "Base score, 0 to 1",
		placeholder: "From the grades",
		carriedBy: ["report", "page"]
	},
	likelihood: {
		word: "likelihood",
		control: "choice",
		label: "Likelihood",
		options: likelihoods,
		none: "Not judged",
		carriedBy: ["report", "page"]
	},
	date: {
		word: "date",
		control: "date",
		label: "Date",
		placeholder: "2026-02-06, 2026-02 or 2020",
		carriedBy: ["report", "page"]
	},
	main: {
		word: "main",
		carriedBy: [
			"picture",
			"report",
			"page"
		]
	},
	tags: {
		word: "tags",
		carriedBy: [
			"argdown",
			"picture",
			"page"
		]
	},
	group: {
		word: "group",
		carriedBy: [
			"argdown",
			"drawing",
			"picture",
			"page"
		]
	},
	handling: {
		...HANDLING,
		carriedBy: ["report", "page"]
	},
	note: {
		word: "note",
		control: "lines",
		label: "Note",
		placeholder: "Markdown",
		carriedBy: ["report", "page"]
	},
	foreign: {
		word: "foreign",
		carriedBy: []
	},
	folded: {
		word: "folded",
		carriedBy: [
			"picture",
			"report",
			"page"
		]
	},
	dismissed: {
		word: "dismissed",
		carriedBy: []
	},
	matrix: {
		word: "matrix",
		carriedBy: []
	},
	exclusive: {
		word: "exclusive answers",
		carriedBy: ["report", "page"]
	},
	credibilityWas: {
		word: "grade",
		carriedBy: []
	},
	until: {
		word: "date",
		carriedBy: []
	},
	elsewhere: {
		word: "card of another map",
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
// shared/map/fields/other-fields.ts
/** The fields of the map itself. */
const HEAD_FIELDS = worded({
	title: {
		word: "title",
		control: "line",
		label: "Title",
		cleared: "",
		carriedBy: CARRIERS
	},
	description: {
		word: "description",
		control: "lines",
		label: "Description",
		placeholder: "What this map is about",
		carriedBy: ["report", "page"]
	},
	language: {
		word: "language",
		control: "language",
		label: "Language",
		placeholder: "Such as en or fa",
		carriedBy: [
			"picture",
			"report",
			"page"
		]
	},
	settings: {
		word: "settings",
		carriedBy: ["picture", "page"]
	},
	handling: {
		...HANDLING,
		carriedBy: []
	},
	cleaned: {
		word: "note of what was left out",
		carriedBy: []
	},
	foreign: {
		word: "foreign",
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
/** The fields of a group. */
const GROUP_FIELDS = worded({
	title: {
		word: "title",
		control: "line",
		label: "Title",
		cleared: "",
		carriedBy: [
			"argdown",
			"drawing",
			"picture",
			"page"
		]
	},
	color: {
		word: "color",
		carriedBy: ["picture", "page"]
	},
	frame: {
		word: "frame",
		carriedBy: ["picture", "page"]
	},
	handling: {
		...HANDLING,
		carriedBy: []
	},
	foreign: {
		word: "foreign",
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
const WHERE = {
	cleared: "refused",
	carriedBy: ["report", "page"]
};
/** The fields of a passage. */
const PASSAGE_FIELDS = worded({
	source: {
		word: "source",
		...WHERE
	},
	start: {
		word: "place",
		...WHERE
	},
	end: {
		word: "place",
		...WHERE
	},
	exact: {
		word: "words",
		...WHERE
	},
	prefix: {
		word: "words",
		...WHERE
	},
	suffix: {
		word: "words",
		...WHERE
	},
	textHash: {
		word: "text",
		...WHERE
	},
	status: {
		word: "status",
		carriedBy: ["report", "page"]
	},
	handling: {
		...HANDLING,
		carriedBy: []
	},
	foreign: {
		word: "foreign",
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
/** The fields of a place. */
const PLACE_FIELDS = worded({
	x: {
		word: "place",
		cleared: "refused",
		carriedBy: ["picture", "page"]
	},
	y: {
		word: "place",
		cleared: "refused",
		carriedBy: ["picture", "page"]
	},
	width: {
		word: "width",
		carriedBy: ["picture", "page"]
	},
	pinned: {
		word: "pin",
		carriedBy: ["picture", "page"]
	}
}, WORDS_OF_FIELDS);
/** The fields of a step of a presentation. */
const STEP_FIELDS = worded({
	order: {
		word: "order",
		cleared: "refused",
		carriedBy: []
	},
	title: {
		word: "title",
		control: "line",
		label: "Title",
		cleared: "",
		carriedBy: []
	},
	notes: {
		word: "notes",
		control: "lines",
		label: "Speaker notes",
		carriedBy: []
	},
	focus: {
		word: "focus",
		cleared: "refused",
		carriedBy: []
	},
	hidden: {
		word: "hidden cards",
		carriedBy: []
	},
	dimmed: {
		word: "dimmed cards",
		carriedBy: []
	},
	folded: {
		word: "folds",
		carriedBy: []
	},
	lit: {
		word: "highlights",
		carriedBy: []
	},
	verdicts: {
		word: "verdicts",
		carriedBy: []
	},
	skip: {
		word: "skipping",
		carriedBy: []
	},
	judged: {
		word: "verdicts",
		carriedBy: []
	},
	gone: {
		word: "what is gone",
		carriedBy: []
	},
	handling: {
		...HANDLING,
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
/** The fields of a saved view. */
const VIEW_FIELDS = worded({
	order: {
		word: "order",
		cleared: "refused",
		carriedBy: ["page"]
	},
	title: {
		word: "title",
		control: "line",
		label: "Name",
		cleared: "refused",
		carriedBy: ["page"]
	},
	x: {
		word: "x",
		cleared: "refused",
		carriedBy: ["page"]
	},
	y: {
		word: "y",
		cleared: "refused",
		carriedBy: ["page"]
	},
	zoom: {
		word: "zoom",
		cleared: "refused",
		carriedBy: ["page"]
	},
	filter: {
		word: "filter",
		carriedBy: []
	},
	focus: {
		word: "focus",
		carriedBy: []
	},
	handling: {
		...HANDLING,
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
/** The fields of a comment. */
const COMMENT_FIELDS = worded({
	on: {
		word: "subject",
		...WHERE
	},
	thread: {
		word: "thread",
		carriedBy: ["report", "page"]
	},
	author: {
		word: "author",
		...WHERE
	},
	text: {
		word: "text",
		control: "lines",
		label: "Comment",
		...WHERE
	},
	resolved: {
		word: "resolved",
		carriedBy: []
	},
	suggestion: {
		word: "suggestion",
		carriedBy: []
	},
	gone: {
		word: "what is gone",
		carriedBy: []
	},
	handling: {
		...HANDLING,
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
/** The fields of a rating. */
const RATING_FIELDS = worded({
	on: {
		word: "subject",
		cleared: "refused",
		carriedBy: []
	},
	value: {
		word: "rating",
		cleared: "refused",
		carriedBy: []
	},
	by: {
		word: "name",
		cleared: "refused",
		carriedBy: []
	},
	at: {
		word: "time",
		cleared: "refused",
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
/** The fields of a confirmation. */
const CONFIRMATION_FIELDS = worded({
	on: {
		word: "subject",
		cleared: "refused",
		carriedBy: []
	},
	cause: {
		word: "cause",
		cleared: "refused",
		carriedBy: []
	},
	hash: {
		word: "state",
		cleared: "refused",
		carriedBy: []
	},
	by: {
		word: "name",
		cleared: "refused",
		carriedBy: []
	},
	at: {
		word: "time",
		cleared: "refused",
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
/** The fields of a conflict. */
const CONFLICT_FIELDS = worded({
	record: {
		word: "subject",
		cleared: "refused",
		carriedBy: []
	},
	field: {
		word: "field",
		cleared: "refused",
		carriedBy: []
	},
	base: {
		word: "value",
		carriedBy: []
	},
	ours: {
		word: "value",
		carriedBy: []
	},
	theirs: {
		word: "value",
		carriedBy: []
	}
}, WORDS_OF_FIELDS);
// shared/map/fields/source-fields.ts
const kinds = Object.keys(SOURCE_KIND_LABELS).map((value) => ({
	value,
	get label() {
		return SOURCE_KIND_LABELS[value];
	}
}));
const grades = Object.keys(RELIABILITY_LABELS).map((value) => ({
	value,
	get label() {
		return `${value}: ${RELIABILITY_LABELS[value]}`;
	}
}));
// shared/map/fields/fields.ts
/**
* Every field of a map that says something, each defined once. The definitions load no schema: the page that is handed to others holds them, and has
* to stay small.
*/
const FIELDS = {
	head: HEAD_FIELDS,
	sources: worded({
		kind: {
			word: "kind",
			control: "choice",
			label: "Kind",
			options: kinds,
			cleared: "refused",
			carriedBy: ["report", "page"]
		},
		title: {
			word: "title",
			control: "line",
			label: "Title",
			cleared: "",
			carriedBy: ["report", "page"]
		},
		authors: {
			word: "authors",
			control: "names",
			label: "Authors",
			placeholder: "Several: separated by semicolons",
			cleared: [],
			carriedBy: ["report", "page"]
		},
		publisher: {
			word: "publisher",
			control: "line",
			label: "Publisher",
			carriedBy: ["report", "page"]
		},
		published: {
			word: "date",
			control: "date",
			label: "Published",
			placeholder: "2026-02-06",
			carriedBy: ["report", "page"]
		},
		accessed: {
			word: "date of access",
			control: "date",
			label: "Accessed",
			placeholder: "2026-02-06",
			carriedBy: ["report", "page"]
		},
		url: {
			word: "address",
			control: "line",
			label: "Address",
			placeholder: "https://",
			carriedBy: ["report", "page"]
		},
		language: {
			word: "language",
			control: "language",
			label: "Language",
			placeholder: "Such as en or fa",
			carriedBy: ["report", "page"]
		},
		reliability: {
			word: "grade",
			control: "choice",
			label: "Reliability",
			options: grades,
			none: "Not graded",
			carriedBy: ["report", "page"]
		},
		origin: {
			word: "shared origin",
			control: "line",
			label: "Origin",
			placeholder: "The same word for articles from one origin",
			carriedBy: ["report", "page"]
		},
		text: {
			word: "text",
			cleared: "refused",
			carriedBy: []
		},
		textHash: {
			word: "text",
			cleared: "refused",
			carriedBy: ["report", "page"]
		},
		voices: {
			word: "voices",
			carriedBy: ["report", "page"]
		},
		pages: {
			word: "pages",
			carriedBy: ["report", "page"]
		},
		versions: {
			word: "versions",
			carriedBy: []
		},
		rejected: {
			word: "rejections",
			carriedBy: []
		},
		handling: {
			...HANDLING,
			carriedBy: ["report", "page"]
		},
		note: {
			word: "note",
			control: "lines",
			label: "Note",
			carriedBy: ["report", "page"]
		},
		reliabilityWas: {
			word: "grade",
			carriedBy: []
		},
		drawsOn: {
			word: "sources of its own",
			carriedBy: ["page"]
		},
		reference: {
			word: "reference",
			carriedBy: []
		},
		withheld: {
			word: "withheld text",
			carriedBy: ["report", "page"]
		},
		dismissed: {
			word: "dismissed",
			carriedBy: []
		},
		foreign: {
			word: "foreign",
			carriedBy: []
		}
	}, WORDS_OF_FIELDS),
	passages: PASSAGE_FIELDS,
	nodes: NODE_FIELDS,
	places: PLACE_FIELDS,
	links: LINK_FIELDS,
	groups: GROUP_FIELDS,
	steps: STEP_FIELDS,
	views: VIEW_FIELDS,
	comments: COMMENT_FIELDS,
	ratings: RATING_FIELDS,
	confirmed: CONFIRMATION_FIELDS,
	conflicts: CONFLICT_FIELDS
};
/** The definition of a field by its name; none for a field that we do not know, which another version may have written. */
function fieldNamed(owner, name) {
	const fields = FIELDS[owner];
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
/** Whether a field is typed letter by letter. */
function isTyped(field) {
	return TYPED_CONTROLS.some((control) => control === field?.control);
}
// shared/edit/fields.ts
/**
* The input schema of an edit of some fields: each known field as in the record's schema, or `null` to clear it. Fields that are
* not named stay as they are.
*/
function fieldsOf(shape) {
	return strictObject(Object.fromEntries(Object.entries(shape).map(([key, schema]) => {
		return [key, (schema instanceof ZodOptional ? schema.unwrap() : schema).nullable().optional()];
	})));
}
/**
* A record with some fields set and those that are `null` cleared: taken out, or what their definition puts there instead.
* @returns an error when a field is cleared that the record cannot be without
*/
function withFields(owner, record, fields) {
	const next = { ...record };
	for (const [name, value] of Object.entries(fields)) {
		const cleared = value === null ? fieldNamed(owner, name)?.cleared : void 0;
		if (cleared === "refused") return fail("required", "{owner} cannot be without its {field}.", void 0, {
			owner: NOUNS[owner],
			field: fieldWord(owner, fields, t("fields"))
		});
		if (value !== void 0) next[name] = value ?? cleared;
	}
	return ok(next);
}
const NOUNS = worded({
	head: "A map",
	sources: "An article",
	passages: "A highlight",
	nodes: "A card",
	places: "A place",
	links: "A link",
	groups: "A group",
	steps: "A step",
	views: "A view",
	comments: "A comment",
	ratings: "A rating",
	confirmed: "A confirmation",
	conflicts: "A conflict"
});
/** The command that sets fields, by what they are fields of. */
const SET_COMMANDS = {
	head: "map.set",
	sources: "source.set",
	passages: "passage.set",
	nodes: "node.set",
	links: "link.set",
	groups: "group.set",
	steps: "step.set",
	views: "view.set",
	comments: "comment.set"
};
/** A merge key for an edit of one typed field, so that typing becomes one step; none for a choice or for several fields. */
function typingKey(owner, id, fields) {
	const name = onlyField(fields);
	return name !== void 0 && isTyped(fieldNamed(owner, name)) ? `${SET_COMMANDS[owner]}:${id}:${name}` : void 0;
}
/** The name of the field for the undo list, when one is set ("Edit note"); else `many`. */
function fieldWord(owner, fields, many) {
	const name = onlyField(fields);
	return name === void 0 ? many : fieldNamed(owner, name)?.word ?? name;
}
function onlyField(fields) {
	let only;
	for (const [name, value] of Object.entries(fields)) {
		if (value === void 0) continue;
		if (only !== void 0) return void 0;
		only = name;
	}
	return only;
}
// shared/edit/commands/comment-set.ts
const { text: text$4, resolved, handling: handling$2 } = comment.shape;
/** Changes a comment's text, or marks its thread as resolved (`null` opens it again). */
const commentSet = defineCommand({
	name: "comment.set",
	input: object({
		id: idSchema("comments"),
		fields: fieldsOf({
			text: text$4,
			resolved,
			handling: handling$2
		})
	}),
	mergeKey: ({ id, fields }) => typingKey("comments", id, fields),
	run: (map, { id, fields }) => {
		const staging = new Staging(map);
		const comment = staging.get("comments", id);
		if (!comment) return fail("no-comment", "That comment is no longer in the map.");
		if (fields.text === null || fields.text?.trim() === "") return fail("empty-comment", "The comment is empty.", "Remove it instead.");
		const edited = withFields("comments", comment, fields);
		if (!edited.ok) return edited;
		staging.put("comments", edited.value);
		return ok({
			label: fields.resolved === void 0 ? t("Edit comment") : fields.resolved ? t("Resolve comment") : t("Reopen comment"),
			diff: staging.diff()
		});
	}
});
// shared/edit/diff-maps.ts
/**
* The edit that makes one map of another, record by record: `applyDiff(from, diffMaps(from, to))` is `to`. Parts that the two maps share
* are not looked into, so two states of one session are compared in no time; two that were read from files cost a look at every record.
*/
function diffMaps(from, to) {
	return [...changesBetween(from, to)];
}
function* changesBetween(from, to) {
	if (!sameValue(from.head, to.head)) yield {
		table: "head",
		id: from.head.id,
		from: from.head,
		to: to.head
	};
	for (const table of TABLE_NAMES) yield* changesInTable(table, from.tables[table], to.tables[table]);
}
function* changesInTable(table, from, to) {
	if (from === to) return;
	for (const id of idsApart(from, to)) {
		const before = getRecord(from, id);
		const now = getRecord(to, id);
		if (before === now || before && now && sameValue(before, now)) continue;
		yield {
			table,
			id,
			...before && { from: before },
			...now && { to: now }
		};
	}
}
/** What a conflict of a map is about. */
function stakeOf(map, { record, field }) {
	const owner = tableOfId(record);
	if (owner === "map") {
		const id = field.startsWith(`record `) ? field.slice(7) : void 0;
		const table = id === void 0 ? void 0 : tableOfId(id);
		if (id !== void 0 && table && table !== "map") return {
			kind: "left-out",
			table,
			id
		};
		return field.includes(" ") ? { kind: "past" } : {
			kind: "field",
			owner: "head",
			id: record,
			field
		};
	}
	if (!owner || !find(map, owner, record)) return { kind: "past" };
	if (field === "record") return {
		kind: "kept",
		table: owner,
		id: record
	};
	return {
		kind: "field",
		owner,
		id: record,
		field
	};
}
// shared/map/text-range.ts
/** Whether a cut at this offset would tear a surrogate pair (one character of two UTF-16 units) apart. */
function splitsCharacter(text, offset) {
	const before = text.charCodeAt(offset - 1);
	const after = text.charCodeAt(offset);
	return before >= 55296 && before <= 56319 && after >= 56320 && after <= 57343;
}
/** Whether `start` to `end` (UTF-16 offsets, end exclusive) is a stretch of this text that a passage can mark. */
function isRange(text, start, end) {
	return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length && !splitsCharacter(text, start) && !splitsCharacter(text, end);
}
/**
* Marks an exact place in a source: a W3C Web Annotation TextPositionSelector and TextQuoteSelector together, with the hash of
* the text that they were made from.
* @param start UTF-16 offset of the first unit
* @param end UTF-16 offset after the last unit; the range must satisfy `isRange`
*/
function makePassage(options) {
	const { id, source, start, end } = options;
	const { text } = source;
	let from = Math.max(0, start - 32);
	if (splitsCharacter(text, from)) from++;
	let to = Math.min(text.length, end + 32);
	if (splitsCharacter(text, to)) to--;
	return {
		id,
		source: source.id,
		start,
		end,
		exact: text.slice(start, end),
		prefix: text.slice(from, start),
		suffix: text.slice(end, to),
		textHash: source.textHash
	};
}
// shared/map/node-kinds.ts
/** The kinds of nodes, in the order of menus. */
const KIND = worded({
	question: {
		label: "Question",
		legend: "What is asked; its rival answers stand under it.",
		inSentence: "a question",
		one: "question",
		many: "questions",
		icon: "circle-question-mark",
		key: "Q",
		fromText: {
			digit: 4,
			meaning: "what is to be answered"
		},
		asks: true,
		isStatement: false,
		opposes: false,
		needsPassage: false,
		reportHeading: void 0,
		colors: {
			light: {
				ink: "#7a3fb8",
				wash: "#f1e8fa"
			},
			dark: {
				ink: "#cfa5f5",
				wash: "#35264a"
			}
		},
		look: {
			radius: 20,
			corner: "round",
			line: {
				width: 2,
				style: "solid",
				dash: [],
				isInk: false
			},
			stripes: "none",
			ground: "band",
			shadow: true
		},
		formats: {
			markdown: "Question",
			graphviz: "shape=hexagon",
			mermaid: {
				around: ["{{", "}}"],
				dashes: void 0
			},
			colors: {
				fill: "#f3e8ff",
				line: "#7e22ce"
			}
		}
	},
	claim: {
		label: "Claim",
		legend: "What somebody holds to be so, or that ought to be done.",
		inSentence: "a claim",
		one: "claim",
		many: "claims",
		icon: "speech",
		key: "C",
		fromText: {
			digit: 1,
			meaning: "what is held to be so, or ought to be done"
		},
		asks: false,
		isStatement: true,
		opposes: false,
		needsPassage: false,
		reportHeading: void 0,
		colors: {
			light: {
				ink: "#2559b8",
				wash: "#e4edfb"
			},
			dark: {
				ink: "#93b8ff",
				wash: "#22325a"
			}
		},
		look: {
			radius: 8,
			corner: "round",
			line: {
				width: 1,
				style: "solid",
				dash: [],
				isInk: false
			},
			stripes: "left",
			ground: "band",
			shadow: true
		},
		formats: {
			markdown: "Claim",
			graphviz: "shape=box, style=\"filled,rounded\"",
			mermaid: {
				around: ["[", "]"],
				dashes: void 0
			},
			colors: {
				fill: "#ffffff",
				line: "#475569"
			}
		}
	},
	evidence: {
		label: "Evidence",
		legend: "A fact, figure, example or report that can be looked up.",
		inSentence: "evidence",
		one: "piece of evidence",
		many: "pieces of evidence",
		icon: "file-check",
		key: "E",
		fromText: {
			digit: 2,
			meaning: "a fact, figure, example or report that is given for or against something"
		},
		asks: false,
		isStatement: true,
		opposes: false,
		needsPassage: true,
		reportHeading: void 0,
		colors: {
			light: {
				ink: "#16765b",
				wash: "#dff3ec"
			},
			dark: {
				ink: "#74d6b3",
				wash: "#173f33"
			}
		},
		look: {
			radius: 8,
			corner: "cut",
			line: {
				width: 1,
				style: "solid",
				dash: [],
				isInk: false
			},
			stripes: "left",
			ground: "band",
			shadow: true
		},
		formats: {
			markdown: "Evidence",
			graphviz: "shape=note",
			mermaid: {
				around: ["[/", "/]"],
				dashes: void 0
			},
			colors: {
				fill: "#ecfdf5",
				line: "#047857"
			}
		}
	},
	counterargument: {
		label: "Counterargument",
		legend: "An objection to a card or to a link.",
		inSentence: "a counterargument",
		one: "counterargument",
		many: "counterarguments",
		icon: "shield-exclamation-point",
		key: "X",
		fromText: {
			digit: 3,
			meaning: "an objection to what the text holds"
		},
		asks: false,
		isStatement: true,
		opposes: true,
		needsPassage: false,
		reportHeading: void 0,
		colors: {
			light: {
				ink: "#b4372c",
				wash: "#fbe7e4"
			},
			dark: {
				ink: "#ff9d92",
				wash: "#512723"
			}
		},
		look: {
			radius: 2,
			corner: "round",
			line: {
				width: 1,
				style: "solid",
				dash: [],
				isInk: false
			},
			stripes: "both",
			ground: "band",
			shadow: true
		},
		formats: {
			markdown: "Counterargument",
			graphviz: "shape=octagon",
			mermaid: {
				around: ["[", "]"],
				dashes: void 0
			},
			colors: {
				fill: "#fef2f2",
				line: "#b91c1c"
			}
		}
	},
	assumption: {
		label: "Assumption",
		legend: "What is taken for granted.",
		inSentence: "an assumption",
		one: "assumption",
		many: "assumptions",
		icon: "anchor",
		key: "A",
		fromText: {
			digit: 5,
			meaning: "what is taken for granted"
		},
		asks: false,
		isStatement: true,
		opposes: false,
		needsPassage: false,
		reportHeading: "Assumptions",
		colors: {
			light: {
				ink: "#8a6100",
				wash: "#faf0d4"
			},
			dark: {
				ink: "#eac25a",
				wash: "#453713"
			}
		},
		look: {
			radius: 8,
			corner: "round",
			line: {
				width: 1.5,
				style: "dashed",
				dash: [5, 4],
				isInk: true
			},
			stripes: "none",
			ground: "band",
			shadow: false
		},
		formats: {
			markdown: "Assumption",
			graphviz: "shape=box, style=\"filled,rounded,dashed\"",
			mermaid: {
				around: ["([", "])"],
				dashes: "5 3"
			},
			colors: {
				fill: "#fffbeb",
				line: "#b45309"
			}
		}
	},
	gap: {
		label: "Gap",
		legend: "What nobody has said yet and is needed.",
		inSentence: "a gap",
		one: "gap",
		many: "gaps",
		icon: "circle-dashed",
		key: "G",
		fromText: void 0,
		asks: false,
		isStatement: false,
		opposes: false,
		needsPassage: false,
		reportHeading: "Gaps",
		colors: {
			light: {
				ink: "#5d636e",
				wash: "#ebedf0"
			},
			dark: {
				ink: "#b6bcc7",
				wash: "#33373e"
			}
		},
		look: {
			radius: 8,
			corner: "round",
			line: {
				width: 2,
				style: "dotted",
				dash: [.01, 4],
				isInk: true
			},
			stripes: "none",
			ground: "hatched",
			shadow: false
		},
		formats: {
			markdown: "Gap",
			graphviz: "shape=box, style=\"filled,dotted\"",
			mermaid: {
				around: ["[", "]"],
				dashes: "2 3"
			},
			colors: {
				fill: "#f8fafc",
				line: "#64748b"
			}
		}
	}
}, [
	"label",
	"legend",
	"inSentence",
	"one",
	"many",
	"reportHeading"
]);
Object.keys(KIND).filter((kind) => KIND[kind].fromText).sort((a, b) => (KIND[a].fromText?.digit ?? 0) - (KIND[b].fromText?.digit ?? 0));
// shared/map/relations.ts
/** The relations, in the order of menus. */
const RELATION = worded({
	supports: {
		verb: "supports",
		onLink: {
			verb: "backs",
			order: "Back ## the inference",
			inReport: "backs"
		},
		role: {
			onNode: {
				one: "reason",
				many: "reasons",
				to: "for"
			},
			onLink: {
				one: "backing",
				many: "backings",
				to: "of"
			}
		},
		label: "Supports",
		legend: "A reason for a card, or for a link (it backs the step).",
		key: "S",
		icon: "plus",
		sign: "plus",
		isAgainst: false,
		isAnswer: false,
		rank: 1,
		gutter: 24,
		dash: [],
		fadesAcross: true,
		colors: {
			light: "#16765b",
			dark: "#74d6b3"
		},
		formats: {
			markdown: {
				onNode: "Supports",
				onLink: "Backs"
			},
			graphviz: "color=\"#047857\", arrowhead=normal",
			mermaid: "-->",
			freemind: "button_ok",
			canvas: "4"
		}
	},
	opposes: {
		verb: "opposes",
		onLink: {
			verb: "undercuts",
			order: "Undercut ## the inference",
			inReport: "attacks"
		},
		role: {
			onNode: {
				one: "objection",
				many: "objections",
				to: "to"
			},
			onLink: {
				one: "undercut",
				many: "undercuts",
				to: "of"
			}
		},
		label: "Opposes",
		legend: "A reason against a card, or against a link (it undercuts the step).",
		key: "O",
		icon: "minus",
		sign: "minus",
		isAgainst: true,
		isAnswer: false,
		rank: 2,
		gutter: 38,
		dash: [9, 6],
		fadesAcross: true,
		colors: {
			light: "#b4372c",
			dark: "#ff9d92"
		},
		formats: {
			markdown: {
				onNode: "Opposes",
				onLink: "Undercuts"
			},
			graphviz: "color=\"#b91c1c\", arrowhead=tee, style=dashed",
			mermaid: "--x",
			freemind: "button_cancel",
			canvas: "1"
		}
	},
	answers: {
		verb: "answers",
		onLink: {
			verb: "answers",
			order: "Answer ## the inference",
			inReport: "answers"
		},
		role: {
			onNode: {
				one: "answer",
				many: "answers",
				to: "to"
			},
			onLink: {
				one: "answer",
				many: "answers",
				to: "to"
			}
		},
		label: "Answers",
		legend: "One of the rival answers to a question.",
		key: "A",
		icon: "message-circle-question-mark",
		sign: { letter: "A" },
		isAgainst: false,
		isAnswer: true,
		rank: 0,
		gutter: 24,
		dash: [1, 6],
		fadesAcross: false,
		colors: {
			light: "#7a3fb8",
			dark: "#cfa5f5"
		},
		formats: {
			markdown: {
				onNode: "Answers",
				onLink: "Answers"
			},
			graphviz: "color=\"#7e22ce\", arrowhead=empty",
			mermaid: "-.->",
			freemind: "idea",
			canvas: "5"
		}
	}
}, [
	"verb",
	"order",
	"inReport",
	"one",
	"many",
	"to",
	"label",
	"legend"
]);
Object.keys(RELATION);
/** Which relation a link gets that is made from something else, such as the sign on a line: so that none is named there. */
const RELATION_FOR = {
	pro: "supports",
	con: "opposes",
	answer: "answers"
};
// shared/map/order.ts
/** The same for many: each place is looked up once, not at each comparison. */
function sortRoots(map, nodes) {
	return nodes.map((node) => rootOf(map, node)).sort(rootOrder(map)).map(({ node }) => node);
}
function rootOf(map, node) {
	return {
		node,
		place: find(map, "places", node.id)
	};
}
function rootOrder(map) {
	const sideways = growsSideways(map);
	return (a, b) => Number(!a.node.main) - Number(!b.node.main) || compareStands(sideways, a.place, b.place) || Number(!KIND[a.node.kind].asks) - Number(!KIND[b.node.kind].asks) || compareText(a.node.id, b.node.id);
}
/** The same for many: each place is looked up once, not at each comparison. */
function sortLinks(map, links) {
	return links.map((link) => incoming(map, link)).sort(linkOrder(map)).map(({ link }) => link);
}
function incoming(map, link) {
	return {
		link,
		place: find(map, "places", link.premises[0] ?? "")
	};
}
function linkOrder(map) {
	const sideways = growsSideways(map);
	return (a, b) => compareText(a.link.order ?? LAST, b.link.order ?? LAST) || RELATION[a.link.relation].rank - RELATION[b.link.relation].rank || compareStands(sideways, a.place, b.place) || compareText(a.link.premises[0] ?? "", b.link.premises[0] ?? "") || compareText(a.link.id, b.link.id);
}
const LAST = "~";
function compareStands(sideways, a, b) {
	if (!a || !b) return Number(!a) - Number(!b);
	const across = a.x - b.x;
	const down = a.y - b.y;
	return sideways ? down || across : across || down;
}
function growsSideways(map) {
	return map.head.settings?.layoutDirection === "left-right";
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// shared/map/queries.ts
/** The records of one table that refer to an id, sorted by id. */
function referring(map, table, id) {
	return [...getRecord(map.referrers, id) ?? []].sort().flatMap((referrer) => find(map, table, referrer) ?? []);
}
/** What a link points at: the id of a node or of a link. */
function targetId(link) {
	return "node" in link.target ? link.target.node : link.target.link;
}
/** By the order that people chose, ties and the rest by id. */
function compareOrder(a, b) {
	const [x, y] = [a.order ?? "", b.order ?? ""];
	if (x !== y) return x < y ? -1 : 1;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
/** The links in which this node is a premise. */
function linksFrom(map, nodeId) {
	const links = [];
	for (const referrer of getRecord(map.referrers, nodeId) ?? []) {
		const link = find(map, "links", referrer);
		if (link?.premises.includes(nodeId)) links.push(link);
	}
	return links.sort(compareOrder);
}
/** The links that point at this node or link, in no promised order. */
function linksInto$1(map, id) {
	const links = [];
	for (const referrer of getRecord(map.referrers, id) ?? []) {
		const link = find(map, "links", referrer);
		if (link && targetId(link) === id) links.push(link);
	}
	return links;
}
/** The links that point at this node or link, in the order in which everything lists them (`order.ts`). */
function linksTo(map, id) {
	const links = linksInto$1(map, id);
	return links.length > 1 ? sortLinks(map, links) : links;
}
/** The passages of a source, in the order of its text. */
function passagesOfSource(map, sourceId) {
	return referring(map, "passages", sourceId).sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}
/** The nodes of a group. */
function membersOf(map, groupId) {
	return referring(map, "nodes", groupId).filter((node) => node.group === groupId);
}
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/utils.js
/**
* Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
* @param a - value to test
* @returns `true` when the value is a Uint8Array-compatible view.
* @example
* Check whether a value is a Uint8Array-compatible view.
* ```ts
* isBytes(new Uint8Array([1, 2, 3]));
* ```
*/
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
/**
* Asserts something is a non-negative integer.
* @param n - number to validate
* @param title - label included in thrown errors
* @returns The validated number.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a non-negative integer option.
* ```ts
* anumber(32, 'length');
* ```
*/
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
/**
* Asserts something is Uint8Array.
* @param value - value to validate
* @param length - optional exact length constraint
* @param title - label included in thrown errors
* @returns The validated byte array.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate that a value is a byte array.
* ```ts
* abytes(new Uint8Array([1, 2, 3]));
* ```
*/
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
* Asserts a hash instance has not been destroyed or finished.
* @param instance - hash instance to validate
* @param checkFinished - whether to reject finalized instances
* @throws If the hash instance has already been destroyed or finalized. {@link Error}
* @example
* Validate that a hash instance is still usable.
* ```ts
* import { aexists } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aexists(hash);
* ```
*/
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
/**
* Asserts output is a sufficiently-sized byte array.
* @param out - destination buffer
* @param instance - hash instance providing output length
* Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a caller-provided digest buffer.
* ```ts
* import { aoutput } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aoutput(new Uint8Array(hash.outputLen), hash);
* ```
*/
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
/**
* Zeroizes typed arrays in place. Warning: JS provides no guarantees.
* @param arrays - arrays to overwrite with zeros
* @example
* Zeroize sensitive buffers in place.
* ```ts
* clean(new Uint8Array([1, 2, 3]));
* ```
*/
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
/**
* Creates a DataView for byte-level manipulation.
* @param arr - source typed array
* @returns DataView over the same buffer region.
* @example
* Create a DataView over an existing buffer.
* ```ts
* createView(new Uint8Array(4));
* ```
*/
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
* Rotate-right operation for uint32 values.
* @param word - source word
* @param shift - shift amount in bits
* @returns Rotated word.
* @example
* Rotate a 32-bit word to the right.
* ```ts
* rotr(0x12345678, 8);
* ```
*/
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
/**
* Convert byte array to hex string.
* Uses the built-in function when available and assumes it matches the tested
* fallback semantics.
* @param bytes - bytes to encode
* @returns Lowercase hexadecimal string.
* @throws On wrong argument types. {@link TypeError}
* @example
* Convert bytes to lowercase hexadecimal.
* ```ts
* bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
* ```
*/
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
/**
* Converts string to bytes using UTF8 encoding.
* Built-in doesn't validate input to be string: we do the check.
* Non-ASCII details are delegated to the platform `TextEncoder`.
* @param str - string to encode
* @returns UTF-8 encoded bytes.
* @throws On wrong argument types. {@link TypeError}
* @example
* Encode a string as UTF-8 bytes.
* ```ts
* utf8ToBytes('abc'); // Uint8Array.from([97, 98, 99])
* ```
*/
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
/**
* Merges default options and passed options.
* @param defaults - base option object
* @param opts - user overrides
* @param title - label included in thrown override errors
* @returns Fresh merged option object with a null prototype.
* @throws On wrong argument types. {@link TypeError}
* @example
* Merge user overrides onto default options.
* ```ts
* checkOpts({ dkLen: 32 }, { asyncTick: 10 });
* ```
*/
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
/**
* Creates a callable hash function from a stateful class constructor.
* @param hashCons - hash constructor or factory
* @param info - optional metadata such as DER OID
* @returns Frozen callable hash wrapper with `.create()`.
*   Wrapper construction eagerly calls `hashCons(undefined)` once to read
*   `outputLen` / `blockLen`, so constructor side effects happen at module
*   init time.
* @throws On wrong argument types. {@link TypeError}
* @example
* Wrap a stateful hash constructor into a callable helper.
* ```ts
* import { createHasher } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const wrapped = createHasher(sha256.create, { oid: sha256.oid });
* wrapped(new Uint8Array([1]));
* ```
*/
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
/**
* Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
* @param suffix - final OID byte for the selected hash.
*   The helper accepts any byte even though only the documented NIST hash
*   suffixes are meaningful downstream.
* @returns Object containing the DER-encoded OID.
* @example
* Build OID metadata for a NIST hash.
* ```ts
* oidNist(0x01);
* ```
*/
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/_md.js
/**
* Internal Merkle-Damgard hash utils.
* @module
*/
/**
* Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
* Returns bits from `b` when `a` is set, otherwise from `c`.
* The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
* set the same bit.
* @param a - selector word
* @param b - word chosen when selector bit is set
* @param c - word chosen when selector bit is clear
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit choice primitive.
* ```ts
* Chi(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
/**
* Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
* Returns bits shared by at least two inputs.
* @param a - first input word
* @param b - second input word
* @param c - third input word
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit majority primitive.
* ```ts
* Maj(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
/**
* Merkle-Damgard hash construction base class.
* Could be used to create MD5, RIPEMD, SHA1, SHA2.
* Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
* strings with partial-byte tails.
* @param blockLen - internal block size in bytes
* @param outputLen - digest size in bytes
* @param padOffset - trailing length field size in bytes
* @param isLE - whether length and state words are encoded in little-endian
* @example
* Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
* ```ts
* import { _SHA1 } from '@noble/hashes/legacy.js';
* const hash = new _SHA1();
* hash.update(new Uint8Array([97, 98, 99]));
* hash.digest();
* ```
*/
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
/**
* Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
* Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
*/
/** Initial SHA256 state from RFC 6234 §6.1: the first 32 bits of the fractional parts of the
* square roots of the first eight prime numbers. Exported as a shared table; callers must treat
* it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
// node_modules/@noble/hashes/sha2.js
/**
* SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
* SHA256 is the fastest hash implementable in JS, even faster than Blake3.
* Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
* {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
* @module
*/
/**
* SHA-224 / SHA-256 round constants from RFC 6234 §5.1: the first 32 bits
* of the cube roots of the first 64 primes (2..311).
*/
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 §6.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 §6.2. */
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
/** Internal SHA-256 hash class grounded in RFC 6234 §6.2. */
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
/**
* SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
*
* - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
* - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
* - Each sha256 hash is executing 2^18 bit operations.
* - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA2-256.
* ```ts
* sha256(new Uint8Array([97, 98, 99]));
* ```
*/
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));
// shared/text/hash.ts
/** The SHA-256 of a text's UTF-8, in lower-case hexadecimal. */
function textHash(text) {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// shared/text/word-changes.ts
/** Words and numbers whole (`1.12`, `can't`), else sign by sign, each with the white space behind it. */
const WORDS$1 = /(?:[\p{L}\p{N}\p{M}]+(?:[.,'’·-][\p{L}\p{N}\p{M}]+)*|[^\s])\s*/gu;
/** Changes that are sought; texts that differ more are shown as one for the other. */
const MOST_CHANGES$1 = 2e3;
/** What changed from one wording to another, word by word (the shortest script, Myers 1986); white space does not count. What went comes before what came. */
function wordChanges(before, after) {
	const olds = wordsOf(before);
	const news = wordsOf(after);
	const script = diffArrays(olds, news, {
		maxEditLength: MOST_CHANGES$1,
		comparator: (one, other) => one.trimEnd() === other.trimEnd()
	}) ?? [{
		removed: true,
		added: false,
		value: olds
	}, {
		removed: false,
		added: true,
		value: news
	}];
	const changes = [];
	let gone = "";
	let come = "";
	const flush = () => {
		if (gone !== "") changes.push({
			kind: "gone",
			text: gone
		});
		if (come !== "") changes.push({
			kind: "new",
			text: come
		});
		[gone, come] = ["", ""];
	};
	for (const { removed, added, value } of script) {
		const text = value.join("");
		if (removed) gone += text;
		else if (added) come += text;
		else {
			flush();
			changes.push({
				kind: "kept",
				text
			});
		}
	}
	flush();
	return changes;
}
function wordsOf(text) {
	return (text.match(WORDS$1) ?? []).map((word) => word.replace(/(?<!\s)\s+$/, " "));
}
/** Where the words and signs of a stretch stand, each without the white space behind it. */
function wordsIn(text, { start, end }) {
	return [...text.slice(start, end).matchAll(WORDS$1)].map(({ 0: word, index }) => ({
		start: start + index,
		end: start + index + word.trimEnd().length
	}));
}
// shared/text/reanchor/pair-pieces.ts
/**
* Pairs the pieces of two texts as Paul Heckel did lines (“A technique for isolating differences between files”, 1978): those that stand once in
* each belong together, and then pieces between such neighbours do, wherever they went. Neighbours on the same line go first, so paragraphs
* that changed places keep what is theirs. What only one of its neighbours says of a piece is not enough: it could be a copy.
* @returns the partners of the old pieces
*/
function pairPieces(olds, news) {
	const partners = new Int32Array(olds.length).fill(-1);
	const taken = new Uint8Array(news.length);
	const pair = (old, now) => {
		partners[old] = now;
		taken[now] = 1;
	};
	const pairUnique = () => {
		const others = placesOfUnique(news, (now) => taken[now] === 0);
		for (const [text, old] of placesOfUnique(olds, (at) => partners[at] === -1)) {
			const now = others.get(text);
			if (now !== void 0) pair(old, now);
		}
	};
	pairUnique();
	for (const within of [true, false]) {
		const sides = [1, -1].map((step) => claimsFrom({
			olds,
			news,
			partners,
			taken,
			step,
			within
		}));
		for (const [old, now] of agreed(sides)) pair(old, now);
		pairUnique();
	}
	return partners;
}
/** The places of the texts that stand once among those that count; the others are left out. */
function placesOfUnique(pieces, counts = () => true) {
	const places = /* @__PURE__ */ new Map();
	const several = /* @__PURE__ */ new Set();
	pieces.forEach(({ text }, at) => {
		if (!counts(at)) return;
		if (places.has(text)) several.add(text);
		places.set(text, at);
	});
	for (const text of several) places.delete(text);
	return places;
}
/** The partners that pieces without one get from the neighbours on one side. */
function claimsFrom({ olds, news, partners, taken, step, within }) {
	const claims = new Int32Array(olds.length).fill(-1);
	const first = step > 0 ? 0 : olds.length - 1;
	for (let at = first + step; at >= 0 && at < olds.length; at += step) {
		if ((partners[at] ?? -1) >= 0) continue;
		const before = at - step;
		const beside = Math.max(partners[before] ?? -1, claims[before] ?? -1);
		const now = beside + step;
		if (beside < 0 || taken[now] !== 0 || news[now]?.text !== olds[at]?.text) continue;
		const crosses = olds[Math.min(at, before)]?.isLast || news[Math.min(now, beside)]?.isLast;
		if (!within || !crosses) claims[at] = now;
	}
	return claims;
}
/** The claims that both sides make, for pieces that nobody claims for another one. */
function agreed([ahead, behind]) {
	const both = [];
	const claimants = /* @__PURE__ */ new Map();
	ahead?.forEach((forward, old) => {
		const backward = behind?.[old] ?? -1;
		for (const now of /* @__PURE__ */ new Set([forward, backward])) if (now >= 0) claimants.set(now, (claimants.get(now) ?? 0) + 1);
		if (forward >= 0 && forward === backward) both.push([old, forward]);
	});
	return both.filter(([, now]) => claimants.get(now) === 1);
}
// shared/text/reanchor/pieces.ts
/** A mark that ends a clause in any script that has one, what closes after it, and the white space that follows. */
const END = /(?<![.!?…,;:。！？、，；：؟،؛۔।])[.!?…,;:。！？、，；：؟،؛۔।]+["')\]»]*(?:\s+|$)/g;
/**
* Cuts a text into its clauses, roughly; together they are the whole text. They only serve to see what of a text was kept.
* @param endsLine whether a line of the original ends before this offset
*/
function cutPieces(text, endsLine = () => false) {
	const pieces = [];
	let start = 0;
	const cut = (end) => {
		if (end > start) pieces.push({
			start,
			end,
			text: text.slice(start, end).trim(),
			isLast: endsLine(end)
		});
		start = end;
	};
	for (const { 0: mark, index } of text.matchAll(END)) cut(index + mark.length);
	cut(text.length);
	return pieces;
}
/** Compares two texts by their pieces, those that were kept being the frame that everything else is placed in. */
function alignTexts(before, after) {
	const oldPieces = cutPieces(before.text, (offset) => endsLine(before, offset));
	const newPieces = cutPieces(after.text, (offset) => endsLine(after, offset));
	const partners = pairPieces(oldPieces, newPieces);
	const origins = new Int32Array(newPieces.length).fill(-1);
	partners.forEach((now, old) => {
		if (now >= 0) origins[now] = old;
	});
	const olds = countPieces(oldPieces);
	const news = countPieces(newPieces);
	const frame = longestInOrder(uniquePairs(oldPieces, newPieces));
	const gapOf = ({ start, end }) => {
		const earlier = countUntil(frame, (pair) => pair.before.end <= start);
		let later = earlier;
		while (later < frame.length && (frame[later]?.before.start ?? 0) < end) later++;
		return {
			start: frame[earlier - 1]?.after.end ?? 0,
			end: frame[later]?.after.start ?? after.text.length
		};
	};
	/** The numbers of the pieces that a place touches: the first, and the one behind the last. */
	const touched = (pieces, { start, end }) => [countUntil(pieces, (piece) => piece.end <= start), countUntil(pieces, (piece) => piece.start < end)];
	const isElsewhere = (piece, [first, behind]) => {
		const origin = origins[piece] ?? -1;
		return origin >= 0 && (origin < first || origin >= behind);
	};
	return {
		gapOf,
		inOrder: (from, to) => {
			const gap = gapOf(from);
			return to.start >= gap.start && to.end <= gap.end;
		},
		keptPlace: (from) => {
			const [first, behind] = touched(oldPieces, from);
			const now = partners[first] ?? -1;
			const follows = (piece) => piece >= 0 && piece < oldPieces.length && partners[piece] === now + piece - first;
			if (now < 0) return void 0;
			for (let piece = first; piece < behind; piece++) if (!follows(piece)) return void 0;
			let [start, end] = [first, behind];
			const length = () => (oldPieces[end - 1]?.end ?? 0) - (oldPieces[start]?.start ?? 0);
			while (length() < 64 && follows(start - 1)) start--;
			while (length() < 64 && follows(end)) end++;
			const shift = (newPieces[now]?.start ?? 0) - (oldPieces[first]?.start ?? 0);
			const place = {
				start: from.start + shift,
				end: from.end + shift
			};
			return before.text.slice(from.start, from.end) === after.text.slice(place.start, place.end) ? {
				place,
				isSure: length() >= 64
			} : void 0;
		},
		isFromElsewhere: (from, to) => {
			const own = touched(oldPieces, from);
			const [first, behind] = touched(newPieces, to);
			for (let piece = first; piece < behind; piece++) if (!isElsewhere(piece, own)) return false;
			return first < behind;
		},
		openStretches: (from) => {
			const [first, behind] = touched(oldPieces, from);
			const own = countPieces(oldPieces.slice(first, behind));
			const open = [];
			newPieces.forEach((piece, at) => {
				const elsewhere = countOf(olds, piece) - countOf(own, piece);
				if (isElsewhere(at, [first, behind]) || elsewhere >= countOf(news, piece)) return;
				const last = open.at(-1);
				if (last?.end === piece.start) last.end = piece.end;
				else open.push({
					start: piece.start,
					end: piece.end
				});
			});
			return open;
		}
	};
}
/** Whether the white space before this offset had a line's end in it. */
function endsLine({ original, origins }, offset) {
	const from = origins[offset - 1] ?? 0;
	return original.slice(from, origins[offset] ?? from).includes("\n");
}
/** How many things at the beginning of a list a test holds for, which holds for none behind the first that it does not hold for. */
function countUntil(things, holds) {
	let low = 0;
	let high = things.length;
	while (low < high) {
		const middle = low + high >> 1;
		const thing = things[middle];
		if (thing !== void 0 && holds(thing)) low = middle + 1;
		else high = middle;
	}
	return low;
}
function uniquePairs(olds, news) {
	const others = placesOfUnique(news);
	return [...placesOfUnique(olds)].flatMap(([text, old]) => {
		const before = olds[old];
		const after = news[others.get(text) ?? -1];
		return before && after ? [{
			before,
			after
		}] : [];
	});
}
function countOf(counts, { text }) {
	return counts.get(text) ?? 0;
}
function countPieces(pieces) {
	const counts = /* @__PURE__ */ new Map();
	for (const { text } of pieces) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
/**
* The longest choice of pairs that stand in the same order in both texts (Schensted 1961, by patience sorting; with pieces that stand once, as in
* Bram Cohen's patience diff); they come in the old order.
*/
function longestInOrder(pairs) {
	const tops = [];
	const below = new Array(pairs.length).fill(-1);
	pairs.forEach((pair, index) => {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((pairs[tops[middle] ?? 0]?.after.start ?? 0) < pair.after.start) low = middle + 1;
			else high = middle;
		}
		below[index] = tops[low - 1] ?? -1;
		tops[low] = index;
	});
	const chosen = [];
	for (let at = tops.at(-1) ?? -1; at >= 0; at = below[at] ?? -1) {
		const pair = pairs[at];
		if (pair) chosen.push(pair);
	}
	return chosen.reverse();
}
// node_modules/approx-string-match/build/src/index.js
/**
* Implementation of Myers' online approximate string matching algorithm [1],
* with additional optimizations suggested by [2].
*
* This has O((k/w) * n) expected-time where `n` is the length of the
* text, `k` is the maximum number of errors allowed (always <= the pattern
* length) and `w` is the word size. Because JS only supports bitwise operations
* on 32 bit integers, `w` is 32.
*
* As far as I am aware, there aren't any online algorithms which are
* significantly better for a wide range of input parameters. The problem can be
* solved faster using "filter then verify" approaches which first filter out
* regions of the text that cannot match using a "cheap" check and then verify
* the remaining potential matches. The verify step requires an algorithm such
* as this one however.
*
* The algorithm's approach is essentially to optimize the classic dynamic
* programming solution to the problem by computing columns of the matrix in
* word-sized chunks (ie. dealing with 32 chars of the pattern at a time) and
* avoiding calculating regions of the matrix where the minimum error count is
* guaranteed to exceed the input threshold.
*
* The paper consists of two parts, the first describes the core algorithm for
* matching patterns <= the size of a word (implemented by `advanceBlock` here).
* The second uses the core algorithm as part of a larger block-based algorithm
* to handle longer patterns.
*
* [1] G. Myers, “A Fast Bit-Vector Algorithm for Approximate String Matching
* Based on Dynamic Programming,” vol. 46, no. 3, pp. 395–415, 1999.
*
* [2] Šošić, M. (2014). An simd dynamic programming c/c++ library (Doctoral
* dissertation, Fakultet Elektrotehnike i računarstva, Sveučilište u Zagrebu).
*/
function reverse(s) {
	return s.split("").reverse().join("");
}
/**
* Given the ends of approximate matches for `pattern` in `text`, find
* the start of the matches.
*
* @param findEndFn - Function for finding the end of matches in
* text.
* @return Matches with the `start` property set.
*/
function findMatchStarts(text, pattern, matches) {
	const patRev = reverse(pattern);
	return matches.map((m) => {
		const minStart = Math.max(0, m.end - pattern.length - m.errors);
		return {
			start: findMatchEnds(reverse(text.slice(minStart, m.end)), patRev, m.errors).reduce((min, rm) => {
				if (m.end - rm.end < min) return m.end - rm.end;
				return min;
			}, m.end),
			end: m.end,
			errors: m.errors
		};
	});
}
/**
* Return 1 if a number is non-zero or zero otherwise, without using
* conditional operators.
*
* This should get inlined into `advanceBlock` below by the JIT.
*
* Adapted from https://stackoverflow.com/a/3912218/434243
*/
function oneIfNotZero(n) {
	return (n | -n) >> 31 & 1;
}
/**
* Block calculation step of the algorithm.
*
* From Fig 8. on p. 408 of [1], additionally optimized to replace conditional
* checks with bitwise operations as per Section 4.2.3 of [2].
*
* @param ctx - The pattern context object
* @param peq - The `peq` array for the current character (`ctx.peq.get(ch)`)
* @param b - The block level
* @param hIn - Horizontal input delta ∈ {1,0,-1}
* @return Horizontal output delta ∈ {1,0,-1}
*/
function advanceBlock(ctx, peq, b, hIn) {
	let pV = ctx.P[b];
	let mV = ctx.M[b];
	const hInIsNegative = hIn >>> 31;
	const eq = peq[b] | hInIsNegative;
	const xV = eq | mV;
	const xH = (eq & pV) + pV ^ pV | eq;
	let pH = mV | ~(xH | pV);
	let mH = pV & xH;
	const hOut = oneIfNotZero(pH & ctx.lastRowMask[b]) - oneIfNotZero(mH & ctx.lastRowMask[b]);
	pH <<= 1;
	mH <<= 1;
	mH |= hInIsNegative;
	pH |= oneIfNotZero(hIn) - hInIsNegative;
	pV = mH | ~(xV | pH);
	mV = pH & xV;
	ctx.P[b] = pV;
	ctx.M[b] = mV;
	return hOut;
}
/**
* Find the ends and error counts for matches of `pattern` in `text`.
*
* Only the matches with the lowest error count are reported. Other matches
* with error counts <= maxErrors are discarded.
*
* This is the block-based search algorithm from Fig. 9 on p.410 of [1].
*/
function findMatchEnds(text, pattern, maxErrors) {
	if (pattern.length === 0) return [];
	maxErrors = Math.min(maxErrors, pattern.length);
	const matches = [];
	const w = 32;
	const bMax = Math.ceil(pattern.length / w) - 1;
	const ctx = {
		P: new Uint32Array(bMax + 1),
		M: new Uint32Array(bMax + 1),
		lastRowMask: new Uint32Array(bMax + 1)
	};
	ctx.lastRowMask.fill(1 << 31);
	ctx.lastRowMask[bMax] = 1 << (pattern.length - 1) % w;
	const emptyPeq = new Uint32Array(bMax + 1);
	const peq = /* @__PURE__ */ new Map();
	const asciiPeq = [];
	for (let i = 0; i < 256; i++) asciiPeq.push(emptyPeq);
	for (let c = 0; c < pattern.length; c += 1) {
		const val = pattern.charCodeAt(c);
		if (peq.has(val)) continue;
		const charPeq = new Uint32Array(bMax + 1);
		peq.set(val, charPeq);
		if (val < asciiPeq.length) asciiPeq[val] = charPeq;
		for (let b = 0; b <= bMax; b += 1) {
			charPeq[b] = 0;
			for (let r = 0; r < w; r += 1) {
				const idx = b * w + r;
				if (idx >= pattern.length) continue;
				if (pattern.charCodeAt(idx) === val) charPeq[b] |= 1 << r;
			}
		}
	}
	let y = Math.max(0, Math.ceil(maxErrors / w) - 1);
	const score = new Uint32Array(bMax + 1);
	for (let b = 0; b <= y; b += 1) score[b] = (b + 1) * w;
	score[bMax] = pattern.length;
	for (let b = 0; b <= y; b += 1) {
		ctx.P[b] = -1;
		ctx.M[b] = 0;
	}
	for (let j = 0; j < text.length; j += 1) {
		const charCode = text.charCodeAt(j);
		let charPeq;
		if (charCode < asciiPeq.length) charPeq = asciiPeq[charCode];
		else {
			charPeq = peq.get(charCode);
			if (typeof charPeq === "undefined") charPeq = emptyPeq;
		}
		let carry = 0;
		for (let b = 0; b <= y; b += 1) {
			carry = advanceBlock(ctx, charPeq, b, carry);
			score[b] += carry;
		}
		if (score[y] - carry <= maxErrors && y < bMax && (charPeq[y + 1] & 1 || carry < 0)) {
			y += 1;
			ctx.P[y] = -1;
			ctx.M[y] = 0;
			let maxBlockScore;
			if (y === bMax) {
				const remainder = pattern.length % w;
				maxBlockScore = remainder === 0 ? w : remainder;
			} else maxBlockScore = w;
			score[y] = score[y - 1] + maxBlockScore - carry + advanceBlock(ctx, charPeq, y, carry);
		} else while (y > 0 && score[y] >= maxErrors + w) y -= 1;
		if (y === bMax && score[y] <= maxErrors) {
			if (score[y] < maxErrors) matches.splice(0, matches.length);
			matches.push({
				start: -1,
				end: j + 1,
				errors: score[y]
			});
			maxErrors = score[y];
		}
	}
	return matches;
}
/**
* Search for matches for `pattern` in `text` allowing up to `maxErrors` errors.
*
* Returns the start, and end positions and error counts for each lowest-cost
* match. Only the "best" matches are returned.
*/
function search(text, pattern, maxErrors) {
	return findMatchStarts(text, pattern, findMatchEnds(text, pattern, maxErrors));
}
// shared/text/reanchor/word-edge.ts
const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Signs that join what stands on both sides into one word or number: `1.12`, `can't`, `un-fair`. */
const JOINT = /[.,'’·-]/;
/** Whether a word or number does not run on through this offset: `12` in `112`, `1.12` or `-12` is another number. */
function isWordEdge(text, offset) {
	const before = text.charAt(offset - 1);
	const after = text.charAt(offset);
	if (splitsCharacter(text, offset) || isWord(text, offset - 1) && isWord(text, offset)) return false;
	if (JOINT.test(before) && isWord(text, offset - 2) && isWord(text, offset)) return false;
	if (JOINT.test(after) && isWord(text, offset - 1) && isWord(text, offset + 1)) return false;
	return !(before === "-" && /\p{N}/u.test(after));
}
/** Whether a stretch of one text begins and ends on words as a stretch of another does. */
function sameEdges(before, from, after, to) {
	const sameEdge = (old, now) => isWordEdge(before, old) ? isWordEdge(after, now) : before.slice(old - 1, old + 1) === after.slice(now - 1, now + 1);
	return sameEdge(from.start, to.start) && sameEdge(from.end, to.end);
}
/** The stretch with the words that it cuts made whole, and without white space at its ends. */
function wholeWords(text, { start, end }) {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text.charAt(from))) from++;
	while (to > from && /\s/.test(text.charAt(to - 1))) to--;
	while (from > 0 && !isWordEdge(text, from)) from--;
	while (to < text.length && !isWordEdge(text, to)) to++;
	return {
		start: from,
		end: to
	};
}
/** Whether the character that this unit is a part of belongs to words. */
function isWord(text, offset) {
	const from = splitsCharacter(text, offset) ? offset - 1 : offset;
	return WORD.test(String.fromCodePoint(text.codePointAt(from) ?? 32));
}
// shared/text/reanchor/same-words.ts
/** UTF-16 units on each side that are compared to tell two places with the same words apart. */
const CONTEXT = 2e3;
/** By how many units more the surroundings of one place must agree than those of another, to be sure of it. */
const CLEAR = 32;
/** A quotation of so many units that stands once is evidence by itself. */
const LONG = 50;
/** A shorter one needs `EVIDENCE` together with its agreeing surroundings, and one below this length some agreement on both sides: else it may be the last word of another sentence. */
const SHORT = 24;
const BOTH_SIDES = 12;
/** More places than this with the same words: the words are too common to be found again by. */
const MOST$3 = 200;
/**
* Finds the words of an old place in a new text, letter by letter. One of several places is theirs only when it is clearly the best for them by
* its surroundings, and they are clearly the best for it among the same words in the old text: so a copy is not taken for an original that is gone.
*/
function findSameWords(before, from, after, alignment) {
	const kept = alignment.keptPlace(from);
	if (kept?.isSure) return {
		kind: "one",
		place: kept.place
	};
	const quote = before.slice(from.start, from.end);
	const news = occurrences(after, quote).filter((to) => sameEdges(before, from, after, to) && !alignment.isFromElsewhere(from, to));
	const olds = occurrences(before, quote);
	if (news.length === 0) return { kind: "none" };
	if (news.length > MOST$3 || olds.length > MOST$3) return {
		kind: "several",
		places: news.slice(0, MOST$3)
	};
	const rivals = olds.filter((old) => old.start !== from.start);
	const claimOn = (place) => strongestClaim(before, rivals, after, place);
	const ranked = news.map((place) => ({
		place,
		agrees: agreement(before, from, after, place)
	})).filter(({ place, agrees }) => claimOn(place) < agrees.sum + CLEAR).sort((one, other) => other.agrees.sum - one.agrees.sum);
	const [best, ...others] = ranked;
	if (!best) return kept ? {
		kind: "several",
		places: [kept.place]
	} : { kind: "none" };
	return isEvidence(quote, best.agrees) && others.every(({ agrees }) => isClearlyBetter(best.agrees, agrees)) && best.agrees.sum >= claimOn(best.place) + CLEAR ? {
		kind: "one",
		place: best.place
	} : {
		kind: "several",
		places: ranked.map(({ place }) => place)
	};
}
/** How well a place suits the best of the places that had its words. */
function strongestClaim(before, rivals, after, place) {
	return Math.max(-32, ...rivals.map((rival) => agreement(before, rival, after, place).sum));
}
/** Whether the words of a new place stood elsewhere in the old text, where they fit at least as well: then they were not rewritten from this. */
function stoodElsewhere(before, from, after, place) {
	const rivals = occurrences(before, after.slice(place.start, place.end)).filter(({ start, end }) => end <= from.start || start >= from.end);
	return rivals.length > 0 && strongestClaim(before, rivals, after, place) >= agreement(before, from, after, place).sum;
}
function isEvidence({ length }, { left, right, sum }) {
	if (length >= LONG) return true;
	return length + sum >= 64 && (length >= SHORT || Math.min(left, right) >= BOTH_SIDES);
}
/** Better on the whole, and the other is not clearly better on one side. */
function isClearlyBetter(one, other) {
	return one.sum >= other.sum + CLEAR && one.left + CLEAR > other.left && one.right + CLEAR > other.right;
}
function occurrences(text, quote) {
	const found = [];
	for (let at = text.indexOf(quote); at >= 0 && found.length <= MOST$3; at = text.indexOf(quote, at + 1)) found.push({
		start: at,
		end: at + quote.length
	});
	return found;
}
/** Both places beginning, or both ending, their text agree clearly there. */
function agreement(before, from, after, to) {
	let left = 0;
	while (left < CONTEXT && isSame(before, from.start - left - 1, after, to.start - left - 1)) left++;
	let right = 0;
	while (right < CONTEXT && isSame(before, from.end + right, after, to.end + right)) right++;
	if (from.start === left && to.start === left) left += CLEAR;
	if (before.length === from.end + right && after.length === to.end + right) right += CLEAR;
	return {
		left,
		right,
		sum: left + right
	};
}
function isSame(before, old, after, now) {
	return old >= 0 && old < before.length && now >= 0 && before.charCodeAt(old) === after.charCodeAt(now);
}
// shared/text/reanchor/look-alikes.ts
/** The share of a quotation's units that may differ (insertions, deletions, substitutions) in what it was rewritten to. */
const MOST_DIFFERENT = .2;
/** Two likenesses nearer to each other than this share of the quotation's length are equally good. */
const AS_GOOD = .08;
/** Look-alikes that are told at most. */
const MOST$2 = 8;
/** Units of text times blocks of 32 units of quotation that one search may cost: about half a second. */
const MOST_WORK = 5e7;
/**
* Places in a new text whose words an old quotation may have been rewritten to, the likeliest first: only in what is new there, for what stood
* elsewhere in the old text was not rewritten from this, and what has the same words would have been found by them. One that stands where the quotation stood goes before equally good others.
*/
function findLookAlikes(before, from, after, alignment) {
	const quote = before.slice(from.start, from.end);
	const most = Math.floor(quote.length * MOST_DIFFERENT);
	const stretches = alignment.openStretches(from);
	if (stretches.reduce((sum, { start, end }) => sum + end - start, 0) * Math.ceil(quote.length / 32) > MOST_WORK) return [];
	const found = stretches.flatMap((stretch) => searchStretch(after, stretch, quote, most)).filter(({ place }) => after.slice(place.start, place.end) !== quote && !stoodElsewhere(before, from, after, place));
	const [best] = found.sort((one, other) => one.errors - other.errors);
	if (!best) return [];
	const asGood = found.filter(({ errors }) => errors <= best.errors + AS_GOOD * quote.length);
	const inPlace = asGood.filter(({ place }) => alignment.inOrder(from, place));
	return (inPlace.length > 0 ? inPlace : asGood).slice(0, MOST$2);
}
/** The best match in a stretch, and those in what is left of it on both sides. */
function searchStretch(text, stretch, quote, most) {
	const found = [];
	const waiting = [stretch];
	while (found.length < MOST$2) {
		const part = waiting.pop();
		if (!part) break;
		if (part.end - part.start < quote.length - most) continue;
		const [match] = search(text.slice(part.start, part.end), quote, most);
		if (!match) continue;
		const place = wholeWords(text, {
			start: part.start + match.start,
			end: part.start + match.end
		});
		if (place.end <= place.start) continue;
		found.push({
			place,
			errors: match.errors
		});
		waiting.push({
			start: part.start,
			end: place.start
		}, {
			start: place.end,
			end: part.end
		});
	}
	return found;
}
// shared/text/reanchor/place-within.ts
/** Changes that are sought between two wordings of one passage. */
const MOST_CHANGES = 2e3;
/** The share of an inner passage's letters that must have been kept where the words around it were rewritten. */
const LEAST_KEPT = .5;
/** Where a passage inside of one that was rewritten stands now, and whether its own words are the same; nothing when they are gone. */
function placeWithin({ before, from, after, to }, inner) {
	const olds = wordsIn(before, from);
	const news = wordsIn(after, to);
	const partners = partnersOf(olds, news, before, after);
	const first = olds.findIndex(({ end }) => end > inner.start);
	const behind = olds.findIndex(({ start }) => start >= inner.end);
	const own = partners.slice(first, behind < 0 ? void 0 : behind);
	const kept = own.filter((partner) => partner !== void 0);
	const [start, end] = [kept[0], kept.at(-1)];
	if (first < 0 || start === void 0 || end === void 0) return void 0;
	const isSame = kept.length === own.length && end - start === own.length - 1;
	if (isSame) {
		let [left, right] = [start, end];
		const partnerOf = (now) => partners.indexOf(now);
		while (left > 0 && partnerOf(left - 1) >= 0 && partnerOf(left - 1) === partnerOf(left) - 1) left--;
		while (partnerOf(right + 1) >= 0 && partnerOf(right + 1) === partnerOf(right) + 1) right++;
		return {
			place: cutLike(before, inner, after, spanOf(news, start, end)),
			isSame,
			keptAround: lengthOf$1(spanOf(news, left, right))
		};
	}
	if (kept.reduce((sum, partner) => sum + lengthOf$1(news[partner]), 0) < LEAST_KEPT * (inner.end - inner.start)) return void 0;
	const left = partners[first - 1];
	const right = partners[first + own.length];
	const isReplacedFirst = own[0] === void 0 && (left !== void 0 || first === 0);
	const isReplacedLast = own.at(-1) === void 0 && (right !== void 0 || first + own.length === olds.length);
	return {
		place: spanOf(news, isReplacedFirst ? (left ?? -1) + 1 : start, isReplacedLast ? (right ?? news.length) - 1 : end),
		isSame: false,
		keptAround: 0
	};
}
/** For each old word the number of the new one that it is; nothing for those that went. */
function partnersOf(olds, news, before, after) {
	const words = (text, places) => places.map(({ start, end }) => text.slice(start, end));
	const script = diffArrays(words(before, olds), words(after, news), { maxEditLength: MOST_CHANGES }) ?? [];
	let now = 0;
	return script.flatMap(({ added, removed, value }) => {
		if (removed) return value.map(() => void 0);
		now += value.length;
		return added ? [] : value.map((_, index) => now - value.length + index);
	});
}
function spanOf(words, first, last) {
	return {
		start: words[first]?.start ?? 0,
		end: words[last]?.end ?? 0
	};
}
/** The letters of a place that a passage has of its first and last words, where it cuts them. */
function cutLike(before, inner, after, { start, end }) {
	const quote = before.slice(inner.start, inner.end);
	const at = after.slice(start, end).indexOf(quote);
	return at < 0 ? {
		start,
		end
	} : {
		start: start + at,
		end: start + at + quote.length
	};
}
function lengthOf$1(word) {
	return word ? word.end - word.start : 0;
}
// shared/text/reanchor/typeset.ts
/** White space; soft hyphens, zero-width spaces and marks of direction; quotation marks; dashes; dots in a row as one sign; letters with combining marks. */
const TYPESETTING = /\s+|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|[‘’‚‛“”„‐‑‒–—−…]|[^\s\p{M}]\p{M}+/gu;
const PLAIN = new Map([
	...[..."‘’‚‛"].map((sign) => [sign, "'"]),
	...[..."“”„"].map((sign) => [sign, "\""]),
	["…", "..."],
	...[..."‐‑‒–—−"].map((sign) => [sign, "-"])
]);
/** Takes out of a text what typesetting alone changes: the amount of white space, the kind of quotation mark and dash, soft hyphens, how accents are coded. */
function unset(original) {
	const origins = new Uint32Array(original.length + 1);
	const parts = [];
	let from = 0;
	let length = 0;
	const keep = (to) => {
		parts.push(original.slice(from, to));
		for (let at = from; at < to; at++) origins[length++] = at;
	};
	for (const { 0: sign, index } of original.matchAll(TYPESETTING)) {
		const plain = plainSign(sign);
		if (plain === sign) continue;
		keep(index);
		parts.push(plain);
		for (let unit = 0; unit < plain.length; unit++) origins[length++] = index;
		from = index + sign.length;
	}
	keep(original.length);
	origins[length] = original.length;
	return {
		text: parts.join(""),
		original,
		origins: origins.subarray(0, length + 1)
	};
}
function plainSign(sign) {
	const known = PLAIN.get(sign);
	if (known !== void 0) return known;
	if (/^\s/.test(sign)) return " ";
	return /^\p{Cf}/u.test(sign) ? "" : sign.normalize("NFC");
}
/** The first unit that comes from this offset of the original or from a later one. */
function unitAt({ origins }, offset) {
	let low = 0;
	let high = origins.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if ((origins[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
// shared/text/reanchor/reanchor.ts
/** UTF-16 units in a row that must have been kept in a rewritten passage to be sure of a shorter one among them. */
const CLEARLY_KEPT = 24;
/**
* Compares an old text with a new one, once, to find places of the old one in the new. `exact` and `moved` are given only where the words are the
* same but for typesetting (white space, the kind of quotation marks and dashes) and no other place with these words can be the right one.
* A place inside another one is where that one is: their verdicts fit together.
* @returns what became of each of some places of the old text (UTF-16 offsets, end exclusive), in their order
*/
function compareTexts(oldText, newText) {
	const before = unset(oldText);
	const after = unset(newText);
	const alignment = alignTexts(before, after);
	const found = (from, place) => ({
		verdict: alignment.inOrder(from, place) ? "exact" : "moved",
		place
	});
	const lost = (from) => ({
		verdict: "lost",
		near: alignment.gapOf(from)
	});
	const alone = (from) => {
		if (from.start >= from.end) return lost(from);
		const same = findSameWords(before.text, from, after.text, alignment);
		if (same.kind === "several") return {
			verdict: "ambiguous",
			places: same.places
		};
		if (same.kind === "one") return found(from, same.place);
		const [best, ...others] = findLookAlikes(before.text, from, after.text, alignment).map(({ place }) => place);
		if (!best) return lost(from);
		if (others.length > 0) return {
			verdict: "ambiguous",
			places: [best, ...others]
		};
		return hasSameWords(before.text, from, after.text, best) ? found(from, best) : {
			verdict: "reworded",
			place: best
		};
	};
	/** What became of a place inside of another one, of which it is known. */
	const inside = (inner, outer, verdict) => {
		const along = ({ start }) => ({
			start: start + inner.start - outer.start,
			end: start + inner.end - outer.start
		});
		const isKept = (place) => before.text.slice(inner.start, inner.end) === after.text.slice(place.start, place.end);
		switch (verdict.verdict) {
			case "exact":
			case "moved": return isKept(along(verdict.place)) ? {
				...verdict,
				place: along(verdict.place)
			} : alone(inner);
			case "ambiguous": {
				const places = verdict.places.map(along);
				return places.every(isKept) ? {
					verdict: "ambiguous",
					places
				} : alone(inner);
			}
			case "reworded": {
				const own = alone(inner);
				if (own.verdict === "exact" || own.verdict === "moved") return own;
				const now = placeWithin({
					before: before.text,
					from: outer,
					after: after.text,
					to: verdict.place
				}, inner);
				if (!now) return {
					verdict: "lost",
					near: verdict.place
				};
				if (!now.isSame) return {
					verdict: "reworded",
					place: now.place
				};
				const elsewhere = (own.verdict === "ambiguous" ? own.places : []).filter(({ start }) => start !== now.place.start);
				return isOnlyOne(before.text, inner) && isOnlyOne(after.text, now.place) && now.keptAround >= CLEARLY_KEPT && alignment.inOrder(outer, verdict.place) ? found(inner, now.place) : {
					verdict: "ambiguous",
					places: [now.place, ...elsewhere]
				};
			}
			case "lost": return alone(inner);
		}
	};
	/** What became of a place inside of others, the narrowest first. */
	const ofInner = (inner, around) => {
		const [outer] = around;
		if (!outer) return alone(inner);
		const own = inside(inner, outer.range, outer.verdict);
		return own.verdict === "reworded" && around.some(({ verdict }) => "place" in verdict && !holds(verdict.place, own.place)) ? {
			verdict: "lost",
			near: own.place
		} : own;
	};
	return (places) => {
		const ranges = places.map(({ start, end }) => ({
			start: unitAt(before, start),
			end: unitAt(before, end)
		}));
		const outerFirst = ranges.map((_, index) => index).sort((one, other) => lengthOf(ranges[other]) - lengthOf(ranges[one]));
		const verdicts = [];
		for (const [at, index] of outerFirst.entries()) {
			const range = ranges[index] ?? {
				start: 0,
				end: 0
			};
			const around = outerFirst.slice(0, at).filter((outer) => holds(ranges[outer], range) && verdicts[outer]?.verdict !== "lost").reverse();
			verdicts[index] = ofInner(range, around.flatMap((outer) => {
				const [outerRange, verdict] = [ranges[outer], verdicts[outer]];
				return outerRange && verdict ? [{
					range: outerRange,
					verdict
				}] : [];
			}));
		}
		return ranges.map((range, index) => originalOf(after, verdicts[index] ?? lost(range)));
	};
}
/** Whether the words of a stretch stand nowhere else in their text. */
function isOnlyOne(text, { start, end }) {
	const words = text.slice(start, end);
	return text.indexOf(words) === start && text.indexOf(words, start + 1) < 0;
}
function lengthOf(range) {
	return range ? range.end - range.start : 0;
}
function holds(outer, { start, end }) {
	return outer !== void 0 && start < end && outer.start <= start && end <= outer.end;
}
/** Whether two stretches differ in nothing but white space between their words and signs. */
function hasSameWords(before, from, after, to) {
	return wordChanges(before.slice(from.start, from.end), after.slice(to.start, to.end)).every(({ kind }) => kind === "kept");
}
/** A verdict with its places in the text as it is typeset. */
function originalOf({ origins }, verdict) {
	const offset = (unit) => origins[unit] ?? origins.at(-1) ?? 0;
	const original = ({ start, end }) => ({
		start: offset(start),
		end: offset(end)
	});
	switch (verdict.verdict) {
		case "ambiguous": return {
			...verdict,
			places: verdict.places.map(original)
		};
		case "lost": return {
			...verdict,
			near: original(verdict.near)
		};
		default: return {
			...verdict,
			place: original(verdict.place)
		};
	}
}
// shared/text/reanchor/own-text.ts
/**
* The text that a passage's words were taken from, as far as its source still has it, and where they stand in it (UTF-16 offsets). Of a
* text that was dropped, what the passage itself keeps: its words and up to 32 units around them.
*/
function ownText(source, passage) {
	const { start, end, exact, prefix, suffix, textHash } = passage;
	if (textHash === source.textHash) return {
		text: source.text,
		place: {
			start,
			end
		}
	};
	const kept = prefix + exact + suffix;
	const text = source.versions?.find((version) => version.textHash === textHash)?.text;
	const at = text === void 0 ? -1 : placeOf(text, kept, start - prefix.length);
	if (text === void 0 || at < 0) return {
		text: kept,
		place: {
			start: prefix.length,
			end: prefix.length + exact.length
		}
	};
	return {
		text,
		place: {
			start: at + prefix.length,
			end: at + prefix.length + exact.length
		}
	};
}
/** Where some words stand: where they are said to, else at their first place. */
function placeOf(text, words, said) {
	return said >= 0 && text.startsWith(words, said) ? said : text.indexOf(words);
}
// shared/text/reanchor/verdicts-of.ts
/**
* What becomes of the passages of a source in its text as it is now, by their ids. They are looked at together: one inside another one is where
* that one is.
*/
function verdictsOf(source, passages) {
	const byText = /* @__PURE__ */ new Map();
	for (const passage of passages) {
		const { text, place } = ownText(source, passage);
		byText.set(text, [...byText.get(text) ?? [], {
			id: passage.id,
			place
		}]);
	}
	return new Map([...byText].flatMap(([text, own]) => {
		const verdicts = compareTexts(text, source.text)(own.map(({ place }) => place));
		return own.flatMap(({ id }, index) => {
			const verdict = verdicts[index];
			return verdict ? [[id, verdict]] : [];
		});
	}));
}
// shared/edit/reanchored.ts
/**
* A passage after its source's text was replaced. Where the same words were found it marks them; else it keeps its words, and the hash of the
* text that they are from, until a person decides.
* @param source with the new text
*/
function reanchored(passage, source, verdict) {
	switch (verdict.verdict) {
		case "exact": return {
			...passage,
			...makePassage({
				id: passage.id,
				source,
				...verdict.place
			}),
			status: void 0
		};
		case "moved": return {
			...passage,
			...makePassage({
				id: passage.id,
				source,
				...verdict.place
			}),
			status: "moved"
		};
		case "reworded": return {
			...passage,
			...verdict.place,
			status: "reworded"
		};
		case "ambiguous": return {
			...passage,
			...verdict.places[0] ?? {},
			status: "ambiguous"
		};
		case "lost": return {
			...passage,
			status: "lost"
		};
	}
}
// shared/edit/replace-text.ts
/** Puts another text in place of an article's. Every passage is looked for in it, and the old text stays with the article. */
function replaceText(staging, old, { text, voices, ...facts }, context) {
	if (text.trim() === "") return fail("empty-source", "The new version has no text.", "Choose another file, or paste its text.");
	const hash = textHash(text);
	if (hash === old.textHash) return fail("same-text", "The article has this text already.");
	const find = compareTexts(old.text, text);
	const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== void 0));
	const source = {
		...old,
		pages: void 0,
		...given,
		text,
		textHash: hash,
		voices: voices ?? stillThere(old.voices, find),
		rejected: stillThere(old.rejected, find),
		versions: [...(old.versions ?? []).filter((version) => version.textHash !== hash), ...old.text === "" ? [] : [{
			text: old.text,
			textHash: old.textHash,
			replaced: context.now()
		}]]
	};
	staging.put("sources", source);
	const passages = passagesOfSource(staging.map, old.id);
	const verdicts = verdictsOf(source, passages);
	for (const passage of passages) {
		const verdict = verdicts.get(passage.id);
		if (verdict) staging.put("passages", reanchored(passage, source, verdict));
	}
	return ok(null);
}
/** Ranges of the old text whose words are found for sure, where they are now. */
function stillThere(ranges, find) {
	const verdicts = find(ranges ?? []);
	const found = (ranges ?? []).flatMap((range, index) => {
		const result = verdicts[index];
		return result?.verdict === "exact" || result?.verdict === "moved" ? [{
			...range,
			...result.place
		}] : [];
	});
	return found.length > 0 ? found : void 0;
}
// shared/edit/emptied-groups.ts
/** The groups without a frame of their own that nobody is left in once these nodes go: nothing would be seen of them. */
function emptiedGroups(map, leaving) {
	return [...new Set([...leaving].flatMap((id) => find(map, "nodes", id)?.group ?? []))].filter((id) => !find(map, "groups", id)?.frame && membersOf(map, id).every((node) => leaving.has(node.id)));
}
// shared/edit/gone.ts
const MOST$1 = 200;
/** A record that has lost references to what is gone; a step of the talk says in words what it looked at and which passage it lit. */
function withGone(map, table, { was, left, gone }) {
	if (table !== "steps") return left;
	const step = left;
	const told = new Set((step.gone ?? []).map(({ id }) => id));
	const { hidden: _hidden, dimmed: _dimmed, folded: _folded, ...looked } = was;
	const named = [...new Set(referencesOf("steps", looked).filter((id) => gone.has(id) && !told.has(id)))].flatMap((id) => {
		const text = find(map, "nodes", id)?.text ?? find(map, "passages", id)?.exact;
		return text === void 0 ? [] : [{
			id,
			text: beginningOf(text)
		}];
	});
	if (named.length === 0) return left;
	return {
		...step,
		gone: [...step.gone ?? [], ...named]
	};
}
/** A passage may begin with U+FEFF, which other texts may not. */
function beginningOf(text) {
	return [...text.replaceAll("﻿", "")].slice(0, MOST$1).join("");
}
// shared/edit/removal.ts
/**
* Removes records and everything that cannot be without them: a link goes with its last premise or its target, undercuts with the
* link they attack, places and comments with what they belong to, passages when the last record that referred to them goes. A
* passage that no removed node used is a highlight of its own and stays. A group goes with its last member. What only loses a reference shrinks; a
* step of the talk keeps in words what it pointed at.
* The staging must hold no other edits of these records yet.
*/
function removeWithDependants(staging, ids) {
	const { map } = staging;
	const gone = new Set(ids);
	addDependants(map, gone);
	for (const id of unusedPassages(map, gone)) gone.add(id);
	for (const id of emptiedGroups(map, gone)) gone.add(id);
	const shrinking = /* @__PURE__ */ new Set();
	for (const id of gone) for (const referrer of referrersOf(map, id)) if (!gone.has(referrer)) shrinking.add(referrer);
	for (const id of gone) {
		const table = tableOf$1(id);
		if (table) staging.remove(table, id);
		if (table === "nodes" && find(map, "places", id)) staging.remove("places", id);
	}
	for (const id of shrinking) {
		const table = tableOf$1(id);
		const record = table && find(map, table, id);
		const left = table && record && dropReferences(table, record, gone);
		if (table && left) staging.put(table, withGone(map, table, {
			was: record,
			left,
			gone
		}));
	}
}
/** Adds, until there are no more, the records that cannot be without one that is gone. */
function addDependants(map, gone) {
	const queue = [...gone];
	for (let id = queue.pop(); id !== void 0; id = queue.pop()) for (const referrer of referrersOf(map, id)) {
		const table = tableOf$1(referrer);
		const record = table && find(map, table, referrer);
		if (!record || gone.has(referrer) || dropReferences(table, record, gone) !== void 0) continue;
		gone.add(referrer);
		queue.push(referrer);
	}
}
/** The passages that removed nodes were anchored in and that nothing which stays refers to. */
function unusedPassages(map, gone) {
	return [...gone].flatMap((id) => find(map, "nodes", id)?.passages ?? []).filter((id) => [...referrersOf(map, id)].every((user) => gone.has(user)));
}
function referrersOf(map, id) {
	return getRecord(map.referrers, id) ?? [];
}
function tableOf$1(id) {
	const table = tableOfId(id);
	return table === "map" ? void 0 : table;
}
// shared/edit/settled.ts
/** A map as an edit that has not been made yet, in which a conflict is decided and gone. */
function settled(map, conflict, decision, context) {
	const staging = new Staging(map);
	const value = typeof decision === "string" ? conflict[decision] : decision.value;
	const stake = stakeOf(map, conflict);
	const done = stake.kind === "field" ? setField(staging, stake, value, context) : stake.kind === "kept" ? keepOrRemove(staging, stake.id, value) : stake.kind === "left-out" ? bringBack(staging, stake.table, value) : ok(null);
	if (!done.ok) return done;
	staging.remove("conflicts", conflict.id);
	return ok(staging);
}
function setField(staging, { owner, id, field }, value, context) {
	if (owner === "head") {
		staging.putHead({
			...staging.map.head,
			[field]: value
		});
		return ok(null);
	}
	const record = staging.get(owner, id);
	if (!record) return fail("no-record", "What this is about is no longer in the map.");
	if (sameValue(record[field], value)) return ok(null);
	if (owner === "sources" && field === "textHash") return takeText(staging, record, value, context);
	if (owner === "passages" && field === "exact") return markWords(staging, record, value);
	staging.put(owner, {
		...record,
		[field]: value
	});
	return ok(null);
}
/** The text that a merge passed over stays with its article: it is put in place as any newer version is. */
function takeText(staging, source, hash, context) {
	const version = source.versions?.find(({ textHash }) => textHash === hash);
	if (!version) return fail("no-text", "That text is not kept with the article any more.", "Import it again.");
	return replaceText(staging, source, { text: version.text }, context);
}
function markWords(staging, passage, words) {
	const source = staging.get("sources", passage.source);
	const start = source && typeof words === "string" ? source.text.indexOf(words) : -1;
	const isClear = source && typeof words === "string" && source.text.indexOf(words, start + 1) < 0;
	if (!source || typeof words !== "string" || start < 0 || !isClear) return fail("no-place", start < 0 ? "The article does not have these words." : "The article has these words more than once.", "Leave the highlight where it is, and move it in the article afterwards.");
	const marked = makePassage({
		id: passage.id,
		source,
		start,
		end: start + words.length
	});
	staging.put("passages", {
		...passage,
		...marked,
		status: void 0
	});
	return ok(null);
}
function keepOrRemove(staging, id, value) {
	if (value === void 0) removeWithDependants(staging, [id]);
	return ok(null);
}
function bringBack(staging, table, value) {
	if (value === void 0) return ok(null);
	const parsed = TABLE_SCHEMAS[table].safeParse(value);
	if (!parsed.success) return fail("no-record", "What was left out cannot be read.", "Leave it out.");
	staging.put(table, parsed.data);
	return ok(null);
}
// shared/map/asides.ts
/** How a passage's words stand in its source now, where this is not word for word where they stood; the gravest first. */
const DOUBTS = worded({
	lost: {
		badge: "Lost",
		words: "not found in the present text"
	},
	reworded: {
		badge: "Reworded",
		words: "reworded in the present text"
	},
	ambiguous: {
		badge: "Place unclear",
		words: "in doubt where it is in the present text"
	},
	moved: {
		badge: "Moved",
		words: "found elsewhere in the present text"
	}
});
/** Whether a person has still to decide on a passage. */
function isDoubted(passage) {
	return passage.status !== void 0 && passage.status in DOUBTS;
}
/** Whether a passage has a place in the text that the map has of its source. */
function liesInText({ status }) {
	return status !== "lost" && status !== "withheld";
}
// shared/map/may-answer.ts
/**
* Whether a link can be an answer: one premise, and a target that asks.
* @param premises how many there are
* @param target the kind of the target; nothing for a link, and for what is not there
*/
function mayAnswer(premises, target) {
	return premises === 1 && target !== void 0 && KIND[target].asks;
}
/** Whether a relation can stand between so many premises and such a target; a target of `undefined` is a link. */
function mayRelate(relation, premises, target) {
	return !RELATION[relation].isAnswer || mayAnswer(premises, target);
}
/** The relation itself where it can stand, else support: what was an answer still speaks for something. */
function fittingRelation(relation, premises, target) {
	return mayRelate(relation, premises, target) ? relation : RELATION_FOR.pro;
}
// shared/map/invariants.ts
/** Everything in a map that a valid map never has. */
function checkMap(map) {
	const walked = /* @__PURE__ */ new Map();
	const problems = [];
	for (const name of TABLE_NAMES) for (const record of recordsOf(map.tables[name])) for (const problem of checkRecord(map, name, record, walked)) problems.push(problem);
	return problems;
}
/** What is wrong with the records that refer to an id which is no longer in the map. */
function checkRemoved(map, table, id) {
	const dangling = [...getRecord(map.referrers, id) ?? []].map((referrer) => problem("dangling", t("{referrer} refers to {id}, which is gone", {
		referrer,
		id
	}), tableOf(referrer), referrer));
	if (table !== "nodes" || !find(map, "places", id)) return dangling;
	return [...dangling, problem("dangling", t("a place is left of {id}, which is gone", { id }), "places", id)];
}
/** What is wrong with the passages of a source whose text has changed. */
function checkPassagesOf(map, sourceId) {
	return [...getRecord(map.referrers, sourceId) ?? []].flatMap((referrer) => {
		const passage = find(map, "passages", referrer);
		return passage ? checkPassage(map, passage) : [];
	});
}
/** What is wrong with the answers to a node: one that changes its kind may leave them without a question. */
function checkAnswersTo(map, id) {
	return [...getRecord(map.referrers, id) ?? []].flatMap((referrer) => {
		const link = find(map, "links", referrer);
		return link && RELATION[link.relation].isAnswer ? checkLink$1(map, link, /* @__PURE__ */ new Map()) : [];
	});
}
function problem(code, message, table, id) {
	return {
		code,
		message,
		table,
		id
	};
}
function tableOf(id) {
	const table = tableOfId(id);
	return table === void 0 || table === "map" ? "nodes" : table;
}
/** What is wrong with one record as it stands in the map. */
function checkRecord(map, table, record, walked = /* @__PURE__ */ new Map()) {
	const id = keyOf$1(table, record);
	const problems = [];
	for (const reference of referencesOf(table, record)) {
		const target = tableOfId(reference);
		if (!(target === "map" ? reference === map.head.id : target && find(map, target, reference))) problems.push(problem("dangling", t("{id} refers to {reference}, which is not in the map", {
			id,
			reference
		}), table, id));
	}
	if (problems.length > 0) return problems;
	if (table === "links") return checkLink$1(map, record, walked);
	if (table === "passages") return checkPassage(map, record);
	if (table === "sources") return checkRanges(record);
	if (table === "places") return checkPlace(record);
	return [];
}
/** The ranges that a source itself keeps: voices, proposals turned down, page starts. */
function checkRanges(source) {
	const { id, text } = source;
	const outside = (name) => problem("range", t("{name} of {id} lies outside its text or inside a character", {
		name,
		id
	}), "sources", id);
	const problems = [];
	for (const { start, end } of source.voices ?? []) if (!isRange(text, start, end)) problems.push(outside(t("a voice")));
	for (const { start, end } of source.rejected ?? []) if (!isRange(text, start, end)) problems.push(outside(t("a rejected proposal")));
	for (const { start } of source.pages ?? []) if (start > text.length || splitsCharacter(text, start)) problems.push(outside(t("a page")));
	return problems;
}
/** The schema says this of a file; an edit could still push a card off the canvas. */
function checkPlace({ node, x, y }) {
	return [x, y].every((value) => Number.isInteger(value) && Math.abs(value) <= LIMITS.coordinate) ? [] : [problem("position", t("the place of {node} is off the canvas", { node }), "places", node)];
}
function checkLink$1(map, link, walked) {
	const problems = [];
	const add = (code, message) => {
		problems.push(problem(code, message, "links", link.id));
	};
	if (link.premises.length > 1 && new Set(link.premises).size < link.premises.length) add("premises", t("{id} has the same premise twice", { id: link.id }));
	if ("node" in link.target && link.premises.includes(link.target.node)) add("premises", t("{id} has its own target as a premise", { id: link.id }));
	const target = "node" in link.target ? find(map, "nodes", link.target.node) : void 0;
	if (!mayRelate(link.relation, link.premises.length, target?.kind)) {
		if (link.premises.length > 1) add("answer", t("{id} answers with more than one premise", { id: link.id }));
		if (!mayAnswer(1, target?.kind)) add("answer", t("{id} answers something that is not a question", { id: link.id }));
	}
	if (targetsItself(map, link, walked)) add("cycle", t("{id} targets itself through other links", { id: link.id }));
	return problems;
}
/** Whether following the targets of links from this one comes back to one of them. */
function targetsItself(map, link, walked) {
	if (!("link" in link.target)) return false;
	const way = /* @__PURE__ */ new Set();
	let comesBack = false;
	let current = link;
	while (current && "link" in current.target) {
		const known = walked.get(current.id);
		comesBack = known ?? way.has(current.id);
		if (known !== void 0 || comesBack) break;
		way.add(current.id);
		current = find(map, "links", current.target.link);
	}
	for (const id of way) walked.set(id, comesBack);
	return comesBack;
}
function checkPassage(map, passage) {
	if (!liesInText(passage)) return [];
	const source = find(map, "sources", passage.source);
	if (!source) return [];
	const add = (message) => [problem("passage", message, "passages", passage.id)];
	if (!isRange(source.text, passage.start, passage.end)) return add(t("{id} lies outside the text of its source", { id: passage.id }));
	const found = source.text.slice(passage.start, passage.end);
	if (passage.status === void 0 && found !== passage.exact) return add(t("{id} does not quote what stands at its place", { id: passage.id }));
	return [];
}
// shared/edit/check-diff.ts
/** What an edit broke, looking only at what it touched and at what refers to that. `map` is the map after the edit. */
function checkDiff(map, diff) {
	return diff.flatMap((change) => {
		const { table, id, to } = change;
		if (table === "head") return [];
		if (!to) return table === "places" ? [] : checkRemoved(map, table, id);
		const key = keyOf$1(table, to);
		if (key !== id) return [{
			code: "key",
			message: `${key} is filed under ${id}`,
			table,
			id
		}];
		return [...checkRecord(map, table, to), ...checkNeighbours(map, change)];
	});
}
/** Records that did not change, but lean on one that did. */
function checkNeighbours(map, change) {
	if (change.table === "nodes" && change.from && change.from.kind !== change.to?.kind) return checkAnswersTo(map, change.id);
	if (change.table === "sources" && change.from && change.from.text !== change.to?.text) return checkPassagesOf(map, change.id);
	return [];
}
// shared/edit/what-it-breaks.ts
/**
* The last word on an edit: whatever its command overlooked, a map that could not be read again never comes out. Looks only at what
* the edit touches.
* @param map the map before the edit
* @returns in words what would break, without a full stop; nothing when all is well
*/
function whatItBreaks(map, diff) {
	for (const { table, to } of diff) {
		const [issue] = (to && (table === "head" ? head : TABLE_SCHEMAS[table]).safeParse(to))?.error?.issues ?? [];
		if (issue) return describeIssue(issue, to);
	}
	return checkDiff(applyDiff(map, diff), diff)[0]?.message;
}
// shared/edit/commands/conflicts-settle.ts
/**
* Decides conflicts of a merge: as ours had it, as theirs, or, of one, with another value (none clears the field). What is decided is no conflict any
* more. Those that are gone with one before them are passed over.
*/
const conflictsSettle = defineCommand({
	name: "conflicts.settle",
	verbatim: true,
	input: object({
		ids: array(idSchema("conflicts")).min(1),
		take: union([_enum(["ours", "theirs"]), object({ value: unknown().optional() })])
	}).refine(({ ids, take }) => ids.length === 1 || typeof take === "string", "a value is for one conflict"),
	run: (map, { ids, take }, context) => {
		let now = map;
		for (const id of ids) {
			const conflict = find(now, "conflicts", id);
			if (!conflict) continue;
			const staging = settled(now, conflict, take, context);
			if (!staging.ok) return staging;
			const diff = staging.value.diff();
			const breakage = whatItBreaks(now, diff);
			if (breakage !== void 0) return fail("broken-edit", "That cannot be taken as it is: {breakage}.", "Decide the other conflicts first, or take what the map has now.", { breakage });
			now = applyDiff(now, diff);
		}
		if (now === map) return fail("no-conflict", "That was decided already.");
		return ok({
			label: t("{count, plural, one {Decide a conflict} other {Decide # conflicts}}", { count: ids.length }),
			diff: diffMaps(map, now)
		});
	}
});
// shared/edit/anchors.ts
/** A stretch of a source's text, in UTF-16 offsets, end exclusive. */
const textRange = object({
	source: idSchema("sources"),
	start: number().int().nonnegative(),
	end: number().int().positive()
});
/** The id of the passage that marks exactly this range: one that is there already, else a new one. */
function stagePassage(staging, range, context) {
	const source = staging.get("sources", range.source);
	if (!source) return fail("no-source", "That article is no longer in the map.");
	if (!isRange(source.text, range.start, range.end)) return fail("no-range", "That is not a range of the article’s text.", "Select the words again.");
	if (range.end - range.start > LIMITS.fieldLength) return fail("long-range", "That is too much text for one highlight.", "Select fewer words.");
	const same = passageAt(staging, range);
	if (same) return ok(same.id);
	const passage = makePassage({
		id: context.newId("passages"),
		source,
		start: range.start,
		end: range.end
	});
	staging.put("passages", passage);
	return ok(passage.id);
}
/**
* A passage that the map has already at this range. One that is in doubt after its text changed is taken only for one with the same words that is
* in the same doubt.
*/
function passageAt(staging, range) {
	for (const id of getRecord(staging.map.referrers, range.source) ?? []) {
		const passage = staging.get("passages", id);
		const { start, end, status, exact } = passage ?? {};
		if (start === range.start && end === range.end && status === range.status && (status === void 0 || exact === range.exact)) return passage;
	}
}
// node_modules/fractional-indexing/src/index.js
const BASE_62_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE_52_DIGITS = BASE_62_DIGITS.slice(10);
/**
* Per-alphabet cache mapping each digit's char code to its index, so digit->value
* lookups are a single typed-array load instead of O(alphabet) String.indexOf.
* Keys (and therefore alphabets) are required to be single-byte (char code
* 0-255), so a fixed 256-entry table covers every possible char code.
* @type {Map<string, Uint8Array>}
*/
const digitIndexCache = /* @__PURE__ */ new Map();
/**
* @param {string} digits
* @return {Uint8Array}
*/
function getDigitIndex(digits) {
	let m = digitIndexCache.get(digits);
	if (m === void 0) {
		m = /* @__PURE__ */ new Uint8Array(256);
		for (let i = 0; i < digits.length; i++) m[digits.charCodeAt(i)] = i;
		digitIndexCache.set(digits, m);
	}
	return m;
}
/**
* @param {string} a
* @param {string | null | undefined} b
* @param {string} digits
* @param {Uint8Array} lookup
* @returns {string}
*/
function midpoint(a, b, digits, lookup) {
	const zero = digits[0];
	if (b != null && a >= b) throw new Error(a + " >= " + b);
	if (a.slice(-1) === zero || b && b.slice(-1) === zero) throw new Error("trailing zero");
	if (b) {
		let n = 0;
		while ((a[n] || zero) === b[n]) n++;
		if (n > 0) return b.slice(0, n) + midpoint(a.slice(n), b.slice(n), digits, lookup);
	}
	const digitA = a ? lookup[a.charCodeAt(0)] : 0;
	const digitB = b != null ? lookup[b.charCodeAt(0)] : digits.length;
	if (digitB - digitA > 1) return digits[Math.round(.5 * (digitA + digitB))];
	else if (b && b.length > 1) return b.slice(0, 1);
	else return digits[digitA] + midpoint(a.slice(1), null, digits, lookup);
}
/**
* @param {string} int
* @param {string} intDigits
* @param {Uint8Array} intLookup
* @return {void}
*/
function validateInteger(int, intDigits, intLookup) {
	if (int.length !== getIntegerLength(int[0], intDigits, intLookup)) throw new Error("invalid integer part of order key: " + int);
}
/**
* @param {string} head
* @param {string} intDigits
* @param {Uint8Array} intLookup
* @return {number}
*/
function getIntegerLength(head, intDigits, intLookup) {
	const i = intLookup[head.charCodeAt(0)];
	if (intDigits[i] === head) {
		const half = intDigits.length / 2;
		return i < half ? half - i + 1 : i - half + 2;
	}
	throw new Error("invalid order key head: " + head);
}
/**
* @param {string} key
* @param {string} intDigits
* @param {Uint8Array} intLookup
* @return {string}
*/
function getIntegerPart(key, intDigits, intLookup) {
	const integerPartLength = getIntegerLength(key[0], intDigits, intLookup);
	if (integerPartLength > key.length) throw new Error("invalid order key: " + key);
	return key.slice(0, integerPartLength);
}
/**
* @param {string} key
* @param {string} digits
* @param {string} intDigits
* @param {Uint8Array} intLookup
* @return {void}
*/
function validateOrderKey(key, digits, intDigits, intLookup) {
	if (isSmallestInteger(key, digits, intDigits)) throw new Error("invalid order key: " + key);
	const i = getIntegerPart(key, intDigits, intLookup);
	if (key.slice(i.length).slice(-1) === digits[0]) throw new Error("invalid order key: " + key);
}
/**
* @param {string} x
* @param {string} digits
* @param {Uint8Array} lookup
* @param {string} intDigits
* @param {Uint8Array} intLookup
* @return {string | null}
*/
function incrementInteger(x, digits, lookup, intDigits, intLookup) {
	validateInteger(x, intDigits, intLookup);
	const head = x[0];
	const zero = digits[0];
	let trailing = "";
	for (let i = x.length - 1; i >= 1; i--) {
		const d = lookup[x.charCodeAt(i)] + 1;
		if (d === digits.length) trailing = zero + trailing;
		else return head + x.slice(1, i) + digits[d] + trailing;
	}
	const headIndex = intLookup[head.charCodeAt(0)];
	if (headIndex === intDigits.length - 1) return null;
	const h = intDigits[headIndex + 1];
	const lengthDelta = getIntegerLength(h, intDigits, intLookup) - getIntegerLength(head, intDigits, intLookup);
	return h + (lengthDelta > 0 ? trailing + zero : lengthDelta < 0 ? trailing.slice(1) : trailing);
}
/**
* @param {string} x
* @param {string} digits
* @param {Uint8Array} lookup
* @param {string} intDigits
* @param {Uint8Array} intLookup
* @return {string | null}
*/
function decrementInteger(x, digits, lookup, intDigits, intLookup) {
	validateInteger(x, intDigits, intLookup);
	const head = x[0];
	const last = digits[digits.length - 1];
	let trailing = "";
	for (let i = x.length - 1; i >= 1; i--) {
		const d = lookup[x.charCodeAt(i)] - 1;
		if (d === -1) trailing = last + trailing;
		else return head + x.slice(1, i) + digits[d] + trailing;
	}
	const headIndex = intLookup[head.charCodeAt(0)];
	if (headIndex === 0) return null;
	const h = intDigits[headIndex - 1];
	const lengthDelta = getIntegerLength(h, intDigits, intLookup) - getIntegerLength(head, intDigits, intLookup);
	return h + (lengthDelta > 0 ? trailing + last : lengthDelta < 0 ? trailing.slice(1) : trailing);
}
/**
* Two-level cache keyed by (intDigits, first digit char code). Nesting the maps
* lets us look up with the raw `intDigits` string and a primitive char code,
* avoiding the per-call allocation of a combined string key.
* @type {Map<string, Map<number, string>>}
*/
const repeatedKeysCache = /* @__PURE__ */ new Map();
/**
* @param {string} key
* @param {string} digits
* @param {string} intDigits
*/
function isSmallestInteger(key, digits, intDigits) {
	let byDigit = repeatedKeysCache.get(intDigits);
	if (byDigit === void 0) {
		byDigit = /* @__PURE__ */ new Map();
		repeatedKeysCache.set(intDigits, byDigit);
	}
	const zeroCode = digits.charCodeAt(0);
	let cached = byDigit.get(zeroCode);
	if (cached === void 0) {
		cached = intDigits[0] + digits[0].repeat(intDigits.length / 2);
		byDigit.set(zeroCode, cached);
	}
	return key === cached;
}
/**
* Returns true if every character of `s` has a strictly greater character code
* than the one before it (ascending order, which also rules out duplicates).
* @param {string} s
* @return {boolean}
*/
function isStrictlyAscending(s) {
	for (let i = 1; i < s.length; i++) if (s.charCodeAt(i - 1) >= s.charCodeAt(i)) return false;
	return true;
}
/**
* Returns true if every character of `s` is single-byte (char code < 256). Keys
* are required to be single-byte so digit lookups can use a fixed 256-entry
* table.
* @param {string} s
* @return {boolean}
*/
function isSingleByte(s) {
	for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 255) return false;
	return true;
}
/**
* Alphabets that have already passed `validateDigits`. Validation is pure and
* its result never changes, so we cache the alphabet to skip re-scanning it on
* every call. Kept separate from `validatedIntDigits` because the two have
* different rules (an odd-length string is a valid `digits` but not `intDigits`).
* @type {Set<string>}
*/
const validatedDigits = /* @__PURE__ */ new Set();
/**
* Validates a fractional-digit alphabet: at least two characters, in strictly
* ascending character-code order.
* @param {string} digits
* @return {void}
*/
function validateDigits(digits) {
	if (validatedDigits.has(digits)) return;
	if (digits.length < 2 || !isStrictlyAscending(digits)) throw new Error("digits must be at least 2 characters in strictly ascending character code order: " + digits);
	if (!isSingleByte(digits)) throw new Error("digits must be single-byte (char code 0-255): " + digits);
	validatedDigits.add(digits);
}
/**
* Alphabets that have already passed `validateIntDigits`.
* @type {Set<string>}
*/
const validatedIntDigits = /* @__PURE__ */ new Set();
/**
* Validates a head-marker alphabet: an even number of at least two characters
* (its two halves are the negative- and positive-length heads), in strictly
* ascending character-code order.
* @param {string} intDigits
* @return {void}
*/
function validateIntDigits(intDigits) {
	if (validatedIntDigits.has(intDigits)) return;
	if (intDigits.length < 2 || intDigits.length % 2 !== 0 || !isStrictlyAscending(intDigits)) throw new Error("intDigits must be an even number of at least 2 characters in strictly ascending character code order: " + intDigits);
	if (!isSingleByte(intDigits)) throw new Error("intDigits must be single-byte (char code 0-255): " + intDigits);
	validatedIntDigits.add(intDigits);
}
/**
* Generates an order key that sorts between `a` and `b`.
*
* `a` is the lower bound: an order key, or null for the start.
* `b` is the upper bound: an order key, or null for the end.
* When both are non-null, they may be passed in either order.
*
* `digits` is the alphabet, e.g. '0123456789' for base 10. Its characters
* must be single-byte (char code 0-255) and in ascending character code order;
* both are validated. It may otherwise be any alphabet (it does not need to
* contain 0-9, A-Z or a-z). Because `intDigits` defaults to `digits`, an
* odd-length `digits` must be paired with an explicit even-length `intDigits`.
*
* Note that `digits` only defines the *digit values* of a key. The integer
* part of every key also begins with a length/magnitude marker (a "head") drawn
* from the `intDigits` alphabet. The head only ever occupies the first position
* and is only compared against other heads, which is why `digits` and
* `intDigits` may overlap (or be identical) and keys still sort correctly.
*
* `intDigits` is the head alphabet: a single alphabet in ascending
* (lexicographical) character order, with even length. Its first half are the
* negative-length heads and its second half the positive-length heads. The
* outermost characters mark the longest integer parts and the two characters
* straddling the midpoint mark the shortest (length 2). The integer part may
* grow until it reaches the outermost heads, so a shorter alphabet limits how
* large/small a key's integer part can become.
*
* `intDigits` defaults to `digits`, so a base-10 alphabet produces self-headed
* keys like "50", "600" or "49". When `digits` is also omitted it falls back to
* BASE_52_DIGITS (A-Z/a-z), giving the classic "a0", "b00", "Z9" form. Note that
* passing `digits` explicitly (even BASE_62_DIGITS) makes the keys self-headed;
* only omitting `digits` entirely yields the A-Z/a-z heads.
*
* @example
* // base 10: heads come from `digits` itself. The first half (0-4) are negative
* // heads, the second half (5-9) positive heads, and 4/5 mark the shortest
* // (length-2) integer parts.
* generateKeyBetween(null, null, "0123456789"); // => "50"
*
* @param {string | null | undefined} a
* @param {string | null | undefined} b
* @param {string=} digits
* @param {string=} intDigits
* @return {string}
*/
function generateKeyBetween(a, b, digits = void 0, intDigits = void 0) {
	if (intDigits !== void 0) validateIntDigits(intDigits);
	else intDigits = digits ?? BASE_52_DIGITS;
	if (digits !== void 0) validateDigits(digits);
	else digits = BASE_62_DIGITS;
	const lookup = getDigitIndex(digits);
	const intLookup = getDigitIndex(intDigits);
	if (a != null) validateOrderKey(a, digits, intDigits, intLookup);
	if (b != null) validateOrderKey(b, digits, intDigits, intLookup);
	if (a != null && b != null) {
		if (a > b) {
			const temp = a;
			a = b;
			b = temp;
		}
	}
	if (a == null) {
		if (b == null) return intDigits[intDigits.length / 2] + digits[0];
		const ib = getIntegerPart(b, intDigits, intLookup);
		const fb = b.slice(ib.length);
		if (isSmallestInteger(ib, digits, intDigits)) return ib + midpoint("", fb, digits, lookup);
		if (ib < b) return ib;
		const res = decrementInteger(ib, digits, lookup, intDigits, intLookup);
		if (res == null) throw new Error("cannot decrement any more");
		return res;
	}
	if (b == null) {
		const ia = getIntegerPart(a, intDigits, intLookup);
		const fa = a.slice(ia.length);
		const i = incrementInteger(ia, digits, lookup, intDigits, intLookup);
		return i == null ? ia + midpoint(fa, null, digits, lookup) : i;
	}
	const ia = getIntegerPart(a, intDigits, intLookup);
	const fa = a.slice(ia.length);
	const ib = getIntegerPart(b, intDigits, intLookup);
	const fb = b.slice(ib.length);
	if (ia === ib) return ia + midpoint(fa, fb, digits, lookup);
	const i = incrementInteger(ia, digits, lookup, intDigits, intLookup);
	if (i == null) throw new Error("cannot increment any more");
	if (i < b) return i;
	return ia + midpoint(fa, null, digits, lookup);
}
/**
* same preconditions as generateKeysBetween.
* n >= 0.
* Returns an array of n distinct keys in sorted order.
* If a and b are both null, returns [a0, a1, ...]
* If one or the other is null, returns consecutive "integer"
* keys.  Otherwise, returns relatively short keys between
* a and b.
* @param {string | null | undefined} a
* @param {string | null | undefined} b
* @param {number} n
* @param {string=} digits
* @param {string=} intDigits
* @return {string[]}
*/
function generateNKeysBetween(a, b, n, digits = void 0, intDigits = void 0) {
	if (intDigits !== void 0) validateIntDigits(intDigits);
	else intDigits = digits ?? BASE_52_DIGITS;
	if (digits !== void 0) validateDigits(digits);
	else digits = BASE_62_DIGITS;
	if (n === 0) return [];
	if (n === 1) return [generateKeyBetween(a, b, digits, intDigits)];
	if (b == null) {
		let c = generateKeyBetween(a, b, digits, intDigits);
		const result = [c];
		for (let i = 0; i < n - 1; i++) {
			c = generateKeyBetween(c, b, digits, intDigits);
			result.push(c);
		}
		return result;
	}
	if (a == null) {
		let c = generateKeyBetween(a, b, digits, intDigits);
		const result = [c];
		for (let i = 0; i < n - 1; i++) {
			c = generateKeyBetween(a, c, digits, intDigits);
			result.push(c);
		}
		result.reverse();
		return result;
	}
	const mid = Math.floor(n / 2);
	const c = generateKeyBetween(a, b, digits, intDigits);
	return [
		...generateNKeysBetween(a, c, mid, digits, intDigits),
		c,
		...generateNKeysBetween(c, b, n - mid - 1, digits, intDigits)
	];
}
// shared/edit/order-key.ts
/**
* An order key after all that are there. Two people who add at the same place get different keys (jitter), so that their records keep
* apart when their maps are merged.
* @param salt a fresh id: its characters choose among the keys that would do
*/
function orderKeyAfter(keys, salt) {
	let last = null;
	for (const key of keys) if (last === null || key > last) last = key;
	return orderKeyBetween(last, null, salt) ?? `${last ?? ""}V`;
}
/**
* An order key between two others, so that a record can be put there without touching its neighbours (fractional indexing, David
* Greenspan 2017). `null` is the start or the end.
* @param salt a fresh id: its last twelve characters choose among 4,096 keys
* @returns nothing when there is no room: the keys are the same, the wrong way round, or not of this kind
*/
function orderKeyBetween(after, before, salt) {
	if (after !== null && before !== null && after >= before) return void 0;
	try {
		let [low, high] = [after, before];
		let key = generateKeyBetween(low, high);
		for (const character of salt.slice(-12)) {
			if (character.charCodeAt(0) % 2 === 1) low = key;
			else high = key;
			key = generateKeyBetween(low, high);
		}
		return key;
	} catch {
		return;
	}
}
// shared/edit/link-order.ts
/**
* A new link to a target comes behind the links that are there. Where those have been put in order, as in a map that was imported, it gets a
* key behind theirs; else it stands by its place, like the others, and a card that is dragged to the left comes further up.
* @param staged links that come in the same edit, before this one
*/
function behindSiblings(staging, link, staged = []) {
	const target = targetId(link);
	const keys = [];
	for (const others of [linksInto$1(staging.map, target), staged]) for (const other of others) {
		if (other.id === link.id || targetId(other) !== target) continue;
		if (other.order === void 0) return unordered(link);
		keys.push(other.order);
	}
	return keys.length === 0 ? unordered(link) : {
		...link,
		order: orderKeyAfter(keys, link.id)
	};
}
function unordered(link) {
	return link.order === void 0 ? link : {
		...link,
		order: void 0
	};
}
// shared/edit/links.ts
/**
* Whether a link may stand in the map as it would be: its ends exist, its premises are distinct and not its target, an answer has
* one premise and a question as its target, targets of links make no circle, and it does not repeat another link.
*/
function checkLink(staging, link) {
	const target = targetId(link);
	if (new Set(link.premises).size < link.premises.length) return fail("same-premise", "That card is already a premise of this link.");
	if (link.premises.includes(target)) return fail("self-link", "A card cannot be linked to itself.", "Choose another card.");
	if (!link.premises.every((id) => staging.get("nodes", id))) return fail("no-premise", "A premise of the link does not exist.");
	if (!staging.get("node" in link.target ? "nodes" : "links", target)) return fail("no-target", "What the link points at does not exist.");
	const asked = "node" in link.target ? staging.get("nodes", target)?.kind : void 0;
	if (!mayRelate(link.relation, link.premises.length, asked)) {
		if (link.premises.length > 1) return fail("answer-premises", "Linked premises cannot answer a question together.", "Link each answer by itself.");
		return fail("not-a-question", "Only a question can be answered.", "Use “supports”, or make the target a question.");
	}
	if (pointsAtItself(staging, link)) return fail("link-circle", "A link cannot attack or back itself through other links.");
	if (linksInto$1(staging.map, target).find((other) => other.id !== link.id && sameLink(other, link))) return fail("same-link", "These cards are already linked in this way.");
	return ok(link);
}
function sameLink(a, b) {
	return a.relation === b.relation && targetId(a) === targetId(b) && a.premises.length === b.premises.length && a.premises.every((id) => b.premises.includes(id));
}
function pointsAtItself(staging, link) {
	let current = link;
	const seen = /* @__PURE__ */ new Set();
	while (current && "link" in current.target) {
		if (seen.has(current.id)) return true;
		seen.add(current.id);
		current = current.target.link === link.id ? link : staging.get("links", current.target.link);
	}
	return false;
}
/** The link with this id, or the failure that names what is missing. */
function theLink(map, id) {
	const link = find(map, "links", id);
	return link ? ok(link) : fail("no-link", "That link is no longer in the map.");
}
// shared/map/record-words.ts
/** What a record of a table is called where nothing more is said of it. */
const RECORD_NOUNS = worded({
	head: "map",
	sources: "article",
	passages: "highlight",
	nodes: "card",
	places: "card",
	links: "link",
	groups: "group",
	steps: "step",
	views: "view",
	comments: "comment",
	ratings: "rating",
	confirmed: "confirmation",
	conflicts: "conflict"
});
const COUNTED = {
	sources: msg("{count, plural, one {# article} other {# articles}}"),
	passages: msg("{count, plural, one {# highlight} other {# highlights}}"),
	nodes: msg("{count, plural, one {# card} other {# cards}}"),
	places: msg("{count, plural, one {# place} other {# places}}"),
	links: msg("{count, plural, one {# link} other {# links}}"),
	groups: msg("{count, plural, one {# group} other {# groups}}"),
	steps: msg("{count, plural, one {# step} other {# steps}}"),
	views: msg("{count, plural, one {# view} other {# views}}"),
	comments: msg("{count, plural, one {# comment} other {# comments}}"),
	ratings: msg("{count, plural, one {# rating} other {# ratings}}"),
	confirmed: msg("{count, plural, one {# confirmation} other {# confirmations}}"),
	conflicts: msg("{count, plural, one {# conflict} other {# conflicts}}")
};
/** "1 card", "3 cards". */
function countedRecords(table, count) {
	return t(COUNTED[table], { count });
}
/** "1 branch", "3 branches". */
function countedBranches(count) {
	return t("{count, plural, one {# branch} other {# branches}}", { count });
}
/** "1 proposal", "3 proposals". */
function countedProposals(count) {
	return t("{count, plural, one {# proposal} other {# proposals}}", { count });
}
// shared/edit/words.ts
/** "1 card", "3 cards". */
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
/** What taking proposals of a draft into the map is called in the undo list: "Accept claim", "Accept 12 proposals". */
function acceptLabel(kinds) {
	const [only] = kinds;
	return t("Accept {which}", { which: only && kinds.length === 1 ? lowered(KIND[only].label) : countedProposals(kinds.length) });
}
/** What adding a link is called in the undo list: "Link evidence to claim", "Undercut link". */
function linkLabel(staging, link) {
	if ("link" in link.target) return t("{order} link", { order: RELATION[link.relation].onLink.order });
	const kindOf = (id = "") => {
		const node = staging.get("nodes", id);
		return node ? lowered(KIND[node.kind].label) : RECORD_NOUNS.nodes;
	};
	const target = kindOf(link.target.node);
	if (link.premises.length > 1) return t("Link {cards} to {target}", {
		cards: countedRecords("nodes", link.premises.length),
		target
	});
	return t("Link {kind} to {target}", {
		kind: kindOf(link.premises[0]),
		target
	});
}
// shared/edit/commands/draft-accept.ts
const { x: x$4, y: y$4 } = place.shape;
const { text: text$3, speaker, main } = node$1.shape;
/** An end of a link: a node that this edit adds, by its number in `nodes`, or one that the map has. */
const linkEnd = union([object({ added: number().int().nonnegative() }), object({ node: idSchema("nodes") })]);
/**
* Takes proposals of a draft into the map: nodes that are anchored in one article, and their links to each other and to nodes that are
* there. The new nodes come in the diff in the order of the input. A link that the map has already is not made twice.
*/
const draftAccept = defineCommand({
	name: "draft.accept",
	input: object({
		source: idSchema("sources"),
		nodes: array(object({
			kind: _enum(NODE_KINDS),
			text: text$3,
			start: textRange.shape.start,
			end: textRange.shape.end,
			speaker,
			main,
			/** Where its top left corner goes, px. */
			at: object({
				x: x$4,
				y: y$4
			}).optional()
		})).min(1),
		links: array(object({
			relation: _enum(RELATIONS),
			premise: linkEnd,
			target: linkEnd
		})).default([])
	}),
	run: (map, { source, nodes, links }, context) => {
		const staging = new Staging(map);
		const passages = /* @__PURE__ */ new Map();
		const added = [];
		for (const { start, end, at, ...fields } of nodes) {
			const range = `${start} ${end}`;
			const passage = passages.get(range) ?? stagePassage(staging, {
				source,
				start,
				end
			}, context);
			if (!passage.ok) return passage;
			passages.set(range, passage);
			const id = context.newId("nodes");
			added.push(id);
			staging.put("nodes", {
				id,
				...fields,
				main: fields.main || void 0,
				passages: [passage.value]
			});
			if (at) staging.put("places", {
				node: id,
				...at
			});
		}
		const idOf = (end) => "node" in end ? end.node : added[end.added] ?? "";
		const linked = stageLinks(staging, links.map(({ relation, premise, target }) => ({
			relation,
			premise: idOf(premise),
			target: idOf(target)
		})), context);
		if (!linked.ok) return linked;
		return ok({
			label: acceptLabel(nodes.map(({ kind }) => kind)),
			diff: staging.diff()
		});
	}
});
function stageLinks(staging, links, context) {
	const made = /* @__PURE__ */ new Set();
	const staged = [];
	for (const { relation, premise, target } of links) {
		const key = `${relation} ${premise} ${target}`;
		if (made.has(key)) continue;
		made.add(key);
		const link = checkLink(staging, behindSiblings(staging, {
			id: context.newId("links"),
			relation,
			premises: [premise],
			target: { node: target }
		}, staged));
		if (link.ok) {
			staging.put("links", link.value);
			staged.push(link.value);
		} else if (link.error.code !== "same-link") return link;
	}
	return ok(null);
}
// shared/edit/commands/draft-reject.ts
const { start, end } = textRange.shape;
/** Turns proposals of a draft down: the article remembers it, so that they are not made again. */
const draftReject = defineCommand({
	name: "draft.reject",
	input: object({
		source: idSchema("sources"),
		proposals: array(object({
			start,
			end,
			kind: _enum(NODE_KINDS)
		})).min(1)
	}),
	run: (map, { source: id, proposals }) => {
		const staging = new Staging(map);
		const source = staging.get("sources", id);
		if (!source) return fail("no-source", "That article is no longer in the map.");
		if (!proposals.every((range) => isRange(source.text, range.start, range.end))) return fail("no-range", "That is not a range of the article’s text.", "Draft the article again.");
		const before = source.rejected ?? [];
		const known = new Set(before.map(keyOf));
		const fresh = [...new Map(proposals.map((one) => [keyOf(one), one])).values()];
		const rejected = [...before, ...fresh.filter((one) => !known.has(keyOf(one)))];
		rejected.sort((a, b) => a.start - b.start || a.end - b.end);
		staging.put("sources", {
			...source,
			rejected
		});
		const [only] = proposals;
		return ok({
			label: t("Reject {which}", { which: only && proposals.length === 1 ? t("proposed {kind}", { kind: lowered(KIND[only.kind].label) }) : countedProposals(proposals.length) }),
			diff: staging.diff()
		});
	}
});
function keyOf(one) {
	return `${one.start} ${one.end} ${one.kind}`;
}
// shared/edit/fragment.ts
const fragmentSchema = object({
	nodes: array(node$1),
	places: array(place),
	links: array(link),
	passages: array(passage),
	sources: array(source),
	groups: array(group).default([])
});
// shared/edit/paste-fragment.ts
/**
* Puts a fragment into a map under new ids. Passages and sources that are there already are used again; others come along. Links
* whose ends are not all in the fragment stay behind.
* @param at where the top left corner of the fragment's picture goes, px
*/
function stageFragment(staging, fragment, at, newId) {
	const ids = stageAnchors(staging, fragment, newId);
	stageGroups(staging, fragment, newId, ids);
	for (const node of fragment.nodes) ids.set(node.id, newId("nodes"));
	for (const link of fragment.links) ids.set(link.id, newId("links"));
	for (const node of fragment.nodes) staging.put("nodes", pastedNode(node, ids));
	for (const link of fragment.links) {
		const pasted = pastedLink(link, ids);
		if (pasted) staging.put("links", pasted);
	}
	const left = fragment.places.reduce((least, { x }) => Math.min(least, x), Infinity);
	const top = fragment.places.reduce((least, { y }) => Math.min(least, y), Infinity);
	for (const place of fragment.places) {
		const node = ids.get(place.node);
		if (node === void 0) continue;
		staging.put("places", {
			...place,
			node,
			x: at.x + place.x - left,
			y: at.y + place.y - top
		});
	}
}
function pastedNode(node, ids) {
	const id = ids.get(node.id) ?? node.id;
	return {
		...swapReferences("nodes", node, (old) => ids.get(old)) ?? node,
		id,
		main: void 0
	};
}
function pastedLink(link, ids) {
	if (!link.premises.every((premise) => ids.has(premise))) return void 0;
	const pasted = swapReferences("links", link, (old) => ids.get(old));
	return pasted && {
		...pasted,
		id: ids.get(link.id) ?? link.id
	};
}
/** A group that the map has takes its nodes in again; others come along, without a frame: that was drawn for another place. */
function stageGroups(staging, { groups }, newId, ids) {
	for (const group of groups) {
		const isHere = staging.get("groups", group.id) !== void 0;
		const id = isHere ? group.id : newId("groups");
		if (!isHere) staging.put("groups", {
			...group,
			id,
			frame: void 0
		});
		ids.set(group.id, id);
	}
}
/** Sees to it that the texts and passages of a fragment are in the map, and says under which ids. */
function stageAnchors(staging, fragment, newId) {
	const ids = /* @__PURE__ */ new Map();
	for (const source of fragment.sources) ids.set(source.id, stageSource(staging, source, newId));
	for (const passage of fragment.passages) {
		const source = ids.get(passage.source);
		if (source === void 0) continue;
		const there = passageAt(staging, {
			...passage,
			source
		});
		const id = there?.id ?? newId("passages");
		if (!there) staging.put("passages", {
			...passage,
			id,
			source
		});
		ids.set(passage.id, id);
	}
	return ids;
}
/** The id under which the map has just this text, which is put there if it is not. */
function stageSource(staging, source, newId) {
	const namesake = staging.get("sources", source.id);
	if (namesake && isSameArticle(namesake, source)) return source.id;
	for (const other of recordsOf(staging.map.tables.sources)) if (isSameArticle(other, source)) return other.id;
	const id = namesake ? newId("sources") : source.id;
	staging.put("sources", {
		...source,
		id
	});
	return id;
}
/** Whether two sources are one: those without a text, such as what a table only cites, by what they are called and where they are found. */
function isSameArticle(one, other) {
	if (one.textHash !== other.textHash) return false;
	return one.text !== "" || one.title === other.title && one.url === other.url;
}
// shared/edit/commands/fragment-insert.ts
const { x: x$3, y: y$3 } = place.shape;
/** Pastes copied cards with the links among them; `at` is where the top left corner of their picture goes (px). */
const fragmentInsert = defineCommand({
	name: "fragment.insert",
	verbatim: true,
	input: object({
		fragment: fragmentSchema,
		at: object({
			x: x$3,
			y: y$3
		})
	}),
	run: (map, { fragment, at }, context) => {
		if (fragment.nodes.length === 0) return fail("nothing-to-paste", "There are no cards to paste.");
		const staging = new Staging(map);
		stageFragment(staging, fragment, at, context.newId);
		return ok({
			label: t("Paste {count, plural, one {# card} other {# cards}}", { count: fragment.nodes.length }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/group-set.ts
const { id: _id$5, ...editable$5 } = group.shape;
/** Sets fields of a group; `null` clears one. */
const groupSet = defineCommand({
	name: "group.set",
	input: object({
		id: idSchema("groups"),
		fields: fieldsOf(editable$5)
	}),
	mergeKey: ({ id, fields }) => typingKey("groups", id, fields),
	run: (map, { id, fields }) => {
		const staging = new Staging(map);
		const group = staging.get("groups", id);
		if (!group) return fail("no-group", "That group is no longer in the map.");
		const edited = withFields("groups", group, fields);
		if (!edited.ok) return edited;
		staging.put("groups", edited.value);
		return ok({
			label: t("Edit group’s {field}", { field: fieldWord("groups", fields, t("fields")) }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/link-add.ts
const { relation, premises, target } = link.shape;
/** Links one or more premises to a node or to a link. */
const linkAdd = defineCommand({
	name: "link.add",
	input: object({
		id: idSchema("links").optional(),
		relation,
		premises,
		target
	}),
	run: (map, input, context) => {
		const staging = new Staging(map);
		const id = idForNew(staging, "links", input.id, context);
		if (!id.ok) return id;
		const link = checkLink(staging, behindSiblings(staging, {
			...input,
			id: id.value
		}));
		if (!link.ok) return link;
		staging.put("links", link.value);
		return ok({
			label: linkLabel(staging, link.value),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/link-join.ts
/**
* Makes a node a linked premise of a link. A link of its own that says the same (same relation, same target) is taken up in it, unless
* something attacks, backs or comments on that link.
*/
const linkJoin = defineCommand({
	name: "link.join",
	input: object({
		id: idSchema("links"),
		premise: idSchema("nodes")
	}),
	run: (map, { id, premise }) => {
		const staging = new Staging(map);
		const before = theLink(map, id);
		if (!before.ok) return before;
		const checked = checkLink(staging, {
			...before.value,
			premises: [...before.value.premises, premise]
		});
		if (!checked.ok) return checked;
		staging.put("links", checked.value);
		const own = linksFrom(map, premise).find((link) => link.id !== id && link.premises.length === 1 && link.relation === before.value.relation && targetId(link) === targetId(before.value) && !getRecord(map.referrers, link.id));
		if (own) removeWithDependants(staging, [own.id]);
		return ok({
			label: t("Join as linked premise"),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/link-retarget.ts
/** Points a link at another node or link. */
const linkRetarget = defineCommand({
	name: "link.retarget",
	input: object({
		id: idSchema("links"),
		target: linkTarget
	}),
	run: (map, { id, target }) => {
		const staging = new Staging(map);
		const before = theLink(map, id);
		if (!before.ok) return before;
		const pointed = {
			...before.value,
			target
		};
		const checked = checkLink(staging, targetId(pointed) !== targetId(before.value) ? behindSiblings(staging, pointed) : pointed);
		if (!checked.ok) return checked;
		staging.put("links", checked.value);
		return ok({
			label: t("Point link elsewhere"),
			diff: staging.diff()
		});
	}
});
// shared/edit/move-in-order.ts
/**
* The order keys by which a record comes at a place among others: its own alone where there is room between its neighbours, else new ones for all.
* @param others in order, without it
* @param at how many of them come before it
* @param salt a fresh id (see `orderKeyBetween`)
*/
function keysToMove(record, others, at, salt) {
	const order = others.every(({ order }) => order !== void 0) ? orderKeyBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null, salt) : void 0;
	if (order !== void 0) return [{
		...record,
		order
	}];
	const inOrder = [
		...others.slice(0, at),
		record,
		...others.slice(at)
	];
	const fresh = generateNKeysBetween(null, null, inOrder.length);
	return inOrder.map((one, index) => ({
		...one,
		order: fresh[index] ?? ""
	}));
}
/**
* Puts one of a list, such as the saved views or the steps of a talk, before another one, or after all others.
* @param salt a fresh id (`orderKeyBetween`)
* @returns what gets another order key: mostly the one alone
*/
function movedInOrder(all, moved, before, salt) {
	const others = [...all].filter(({ id }) => id !== moved.id).sort(compareOrder);
	const found = others.findIndex(({ id }) => id === before);
	return keysToMove(moved, others, found < 0 ? others.length : found, salt);
}
// shared/edit/commands/link-move.ts
/** Puts a link before another one with the same target, or behind all of them: the order in which everything lists them. */
const linkMove = defineCommand({
	name: "link.move",
	input: object({
		id: idSchema("links"),
		before: idSchema("links").optional()
	}),
	run: (map, { id, before }, context) => {
		const link = theLink(map, id);
		if (!link.ok) return link;
		const staging = new Staging(map);
		const others = linksTo(map, targetId(link.value)).filter((other) => other.id !== id);
		const found = others.findIndex((other) => other.id === before);
		const at = found < 0 ? others.length : found;
		for (const moved of keysToMove(link.value, others, at, context.newId("links"))) staging.put("links", moved);
		return ok({
			label: t("Move link"),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/link-reverse.ts
/** Turns a link round: its premise becomes the target. An answer becomes a support, unless it now answers a question. */
const linkReverse = defineCommand({
	name: "link.reverse",
	input: object({ id: idSchema("links") }),
	run: (map, { id }) => {
		const staging = new Staging(map);
		const before = theLink(map, id);
		if (!before.ok) return before;
		const { premises, target, relation } = before.value;
		const [premise] = premises;
		if (premise === void 0 || premises.length > 1) return fail("linked-premises", "A link with linked premises cannot be reversed.", "Split its premises apart first.");
		if (!("node" in target)) return fail("link-target", "A link that attacks or backs another link cannot be reversed.");
		const checked = checkLink(staging, behindSiblings(staging, {
			...before.value,
			relation: fittingRelation(relation, 1, staging.get("nodes", premise)?.kind),
			premises: [target.node],
			target: { node: premise }
		}));
		if (!checked.ok) return checked;
		staging.put("links", checked.value);
		return ok({
			label: t("Reverse link"),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/link-set.ts
const { id: _id$4, premises: _premises, target: _target, ...editable$4 } = link.shape;
/** Sets fields of a link, its relation among them; `null` clears one. */
const linkSet = defineCommand({
	name: "link.set",
	input: object({
		id: idSchema("links"),
		fields: fieldsOf(editable$4)
	}),
	mergeKey: ({ id, fields }) => typingKey("links", id, fields),
	run: (map, { id, fields }) => {
		const staging = new Staging(map);
		const before = theLink(map, id);
		if (!before.ok) return before;
		const edited = withFields("links", before.value, fields);
		if (!edited.ok) return edited;
		const link = edited.value;
		const checked = link.relation === before.value.relation ? edited : checkLink(staging, link);
		if (!checked.ok) return checked;
		staging.put("links", checked.value);
		return ok({
			label: fields.relation ? t("Change relation to {verb}", { verb: RELATION[fields.relation].verb }) : t("Edit link’s {field}", { field: fieldWord("links", fields, t("fields")) }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/link-split.ts
/** Takes a premise out of linked premises and gives it a link of its own with the same relation and target. */
const linkSplit = defineCommand({
	name: "link.split",
	input: object({
		id: idSchema("links"),
		premise: idSchema("nodes")
	}),
	run: (map, { id, premise }, context) => {
		const staging = new Staging(map);
		const before = theLink(map, id);
		if (!before.ok) return before;
		const premises = before.value.premises.filter((other) => other !== premise);
		if (premises.length === before.value.premises.length) return fail("no-premise", "That card is not a premise of this link.");
		if (premises.length === 0) return fail("last-premise", "This is the link’s only premise.", "Remove the link instead.");
		const { relation, target } = before.value;
		const own = checkLink(staging, behindSiblings(staging, {
			id: context.newId("links"),
			relation,
			premises: [premise],
			target
		}));
		if (!own.ok) return own;
		staging.put("links", {
			...before.value,
			premises
		});
		staging.put("links", own.value);
		return ok({
			label: t("Split premise"),
			diff: staging.diff()
		});
	}
});
// shared/map/json-text.ts
/**
* The deepest nesting of a JSON text and how many fields its objects name, counted without parsing it: hostile depth must not reach the
* parser, and the parser does not tell of fields that are there twice.
*/
function jsonShape(text) {
	let depth = 0;
	let deepest = 0;
	let fields = 0;
	let inString = false;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (inString) {
			if (unit === 92) i++;
			else if (unit === 34) inString = false;
		} else if (unit === 34) inString = true;
		else if (unit === 123 || unit === 91) deepest = Math.max(deepest, ++depth);
		else if (unit === 125 || unit === 93) depth--;
		else if (unit === 58) fields++;
	}
	return {
		depth: deepest,
		fields
	};
}
/** How many fields all objects of a JSON value have. It must not be nested deeply. */
function fieldCount(value) {
	if (typeof value !== "object" || value === null) return 0;
	const items = Array.isArray(value) ? value : Object.values(value);
	let count = Array.isArray(value) ? 0 : items.length;
	for (const item of items) count += fieldCount(item);
	return count;
}
/**
* Parses JSON, or says in words what is wrong with the text: empty, cut off, in the middle of a merge, too deep, no JSON.
* @param deepest levels of nesting; only files that nest what people think need more than a map
*/
function parseJson(text, deepest = LIMITS.depth) {
	if (text.trim() === "") return fail("empty-file", "The file is empty.", "It may not have been saved or copied completely. Try another copy.");
	if (/^<{7} /m.test(text) && /^>{7} /m.test(text)) return fail("not-json", "The file contains the conflict markers of an unfinished git merge.", "Finish the merge in git, or take one of the two versions, and open it again.");
	const { depth, fields } = jsonShape(text);
	if (depth > deepest) return fail("too-deep", "The file is nested more than {deepest} levels deep.", "No map is nested that deeply. It was not opened.", { deepest });
	try {
		const value = JSON.parse(text);
		return fieldCount(value) === fields ? ok(value) : sameFieldTwice();
	} catch {
		return text.trimStart().startsWith("{") && !text.trimEnd().endsWith("}") ? fail("not-json", "The file seems to be cut off: its end is missing.", "It may not have been copied or downloaded completely. Try another copy; this one was not changed.") : fail("not-json", "This file is not a Counterpoint map.", "Maps end in .argmap and are JSON text. Choose another file.");
	}
}
function sameFieldTwice() {
	return fail("duplicate-key", "The file has the same field twice in one place.", "Two versions may have been merged by hand. The file was not changed.");
}
// shared/map/limits.ts
/** What is read of any file: enough for every map that people make, and no more than a machine can handle with ease. */
const USUAL_LIMITS = {
	bytes: LIMITS.fileBytes,
	depth: LIMITS.depth,
	records: LIMITS.records
};
/** What can be read at all: what the program wrote itself, and what a person opens who knows that it is large. */
const WIDEST_LIMITS = {
	bytes: 503316480,
	depth: 400,
	records: 5e7
};
// shared/map/index-records.ts
/** A map from records as they are: nothing is checked or changed; the last of two records with the same id wins. */
function indexRecords(head, records) {
	const filling = new MapFiller();
	for (const name of TABLE_NAMES) filling.add(name, records[name] ?? []);
	return filling.done(head);
}
/** A map that is being put together from its records, as they come. */
var MapFiller = class {
	tables = new Map(TABLE_NAMES.map((name) => [name, /* @__PURE__ */ new Map()]));
	/** @returns an id that is there twice, if any; of two records with the same id the last one stays */
	add(name, records) {
		const table = this.tables.get(name) ?? /* @__PURE__ */ new Map();
		const expected = table.size + records.length;
		for (const record of records) table.set(keyOf$1(name, record), record);
		if (table.size === expected) return void 0;
		const keys = [...table.keys(), ...records.map((record) => keyOf$1(name, record))];
		return keys.find((key, index) => keys.indexOf(key, index + 1) >= 0);
	}
	/** The map; nothing can be added any more. */
	done(head) {
		const tables = Object.fromEntries([...this.tables].map(([name, records]) => [name, builtTable(records)]));
		const referrers = new Referrers(tables);
		const map = {
			head,
			tables,
			get referrers() {
				return referrers.table();
			}
		};
		INDEXES.set(map, referrers);
		return map;
	}
};
const INDEXES = /* @__PURE__ */ new WeakMap();
/** The tables whose records are listed: places are known by their node. */
const LISTED = TABLE_NAMES.filter((name) => name !== "places");
/** Records in a step. */
const STEP = 2e3;
/** For each id of a map's tables, the ids of the records that refer to it: worked out when they are first needed. */
var Referrers = class {
	known = /* @__PURE__ */ new Map();
	steps;
	whole;
	constructor(tables) {
		this.steps = this.fill(tables);
	}
	table() {
		if (this.whole) return this.whole;
		while (this.steps.next().done !== true);
		return this.whole = builtTable(this.known);
	}
	*fill(tables) {
		let count = 0;
		for (const name of LISTED) for (const record of recordsOf(tables[name])) {
			this.add(keyOf$1(name, record), referencesOf(name, record));
			if (++count % STEP === 0) yield;
		}
	}
	add(user, ids) {
		for (const id of ids) {
			const users = this.known.get(id);
			if (!users) this.known.set(id, [user]);
			else if (users.at(-1) !== user) users.push(user);
		}
	}
};
// shared/map/v2/set-aside.ts
const MARK = "v1-";
/**
* A value of an older version in which no field has the name of one that only the newer version knows: what was kept there as an unknown field
* goes by another name. `takenBack` is the way back.
*/
function setAside(value, older, newer) {
	return renamed(value, older, newer, (name) => MARK + name);
}
function renamed(value, older, newer, newName, path = []) {
	const [was, is] = [definitionOf(older), definitionOf(newer)];
	if (Array.isArray(value)) {
		const [before, after] = [was.element, is.element];
		return before && after ? value.map((item) => renamed(item, before, after, newName, path)) : value;
	}
	if (!was.shape || !is.shape || typeof value !== "object" || value === null) return value;
	const { shape: before } = was;
	const { shape: after } = is;
	const entries = Object.entries(value).flatMap(([name, field]) => {
		const [a, b] = [shapeAt(before, name), shapeAt(after, name)];
		if (a) return [[name, b ? renamed(field, a, b, newName, [...path, name]) : field]];
		const meant = name.replace(MARKS, "");
		if (shapeAt(before, meant) || !shapeAt(after, meant)) return [[name, field]];
		const called = newName(name, path);
		return called === void 0 ? [] : [[called, field]];
	});
	return Object.fromEntries(entries);
}
const MARKS = new RegExp(`^(?:${MARK})+`);
function shapeAt(shape, name) {
	return Object.hasOwn(shape, name) ? shape[name] : void 0;
}
/** What a schema says of itself, inside `optional`. A choice between objects says nothing here: none of them has gained a field. */
function definitionOf(schema) {
	const { def } = schema;
	return def.type === "optional" && def.innerType ? definitionOf(def.innerType) : def;
}
// shared/map/v2/from-1.ts
/**
* A file of version 1 as one of version 2. Everything is kept: how the map is judged goes where version 2 has it, and what was kept under a name that
* now means something goes under another.
*/
function from1(file) {
	const { settings, ...kept } = setAside(file, mapFile$1, mapFile);
	return {
		...kept,
		...settings !== void 0 && { settings: isRaw(settings) ? settingsFrom1(settings) : settings },
		ratings: [],
		confirmed: [],
		conflicts: []
	};
}
function settingsFrom1({ semantics, baseScores, ...kept }) {
	const verdicts = {
		...isOneOf(LABEL_SEMANTICS, semantics) && { labels: semantics },
		...isOneOf(DEGREE_SEMANTICS, semantics) && { degrees: semantics },
		...baseScores !== void 0 && { bases: baseScores }
	};
	const isKnown = "labels" in verdicts || "degrees" in verdicts;
	return {
		...kept,
		...semantics !== void 0 && !isKnown && { semantics },
		...Object.keys(verdicts).length > 0 && { verdicts }
	};
}
function isOneOf(names, value) {
	return typeof value === "string" && names.includes(value);
}
function isRaw(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// shared/map/migrations.ts
/** Every step there is, in order and without a gap; a step has a fixture in `tests/fixtures/maps` that is never edited. */
const MIGRATIONS = [{
	from: 1,
	note: "Once it is saved, older programs cannot open it; “counterpoint convert --to-version 1” makes a copy that they can.",
	run: from1
}];
/**
* Brings a file up to the current version, one step at a time.
* @returns the file as the current schema expects it, and what to tell the person; a newer file is refused by name
*/
function migrate(file, steps = MIGRATIONS, current = 2) {
	steps.forEach((step, index) => assert(step.from === index + 1, `Migration ${index + 1} is missing or out of order`));
	const { version } = file;
	if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return fail("unknown-version", "This map names no version that exists ({stringify}).", "The file may be damaged. Ask for another copy.", { stringify: version === void 0 ? t("missing") : JSON.stringify(version) });
	if (version > current) return fail("newer-version", "This map was written by a newer Counterpoint (file version {version}); this one reads up to version {current}.", "Update Counterpoint, or ask for the map in the older version.", {
		version,
		current
	});
	let migrated = file;
	const notes = [];
	for (const step of steps.slice(version - 1)) {
		migrated = {
			...step.run(migrated),
			version: step.from + 1
		};
		notes.push(step.note);
	}
	if (version < current) notes.unshift(t("This map was brought up from file version {version} to {current}.", {
		version,
		current
	}));
	return ok({
		file: migrated,
		notes
	});
}
// shared/map/map-reader.ts
/** Everything in a file that is no table, fields that we do not know included. */
function headOf(file) {
	const { format: _format, version: _version, ...head } = file;
	for (const name of TABLE_NAMES) Reflect.deleteProperty(head, name);
	return head;
}
// shared/map/parse.ts
/**
* Reads the text of a map's file. Never throws: what is wrong is said in words, and nothing is half read.
* @param limits how large a map is taken in; more than usual only of what the program wrote itself, or when a person says so
* @returns the map, and notes for the person such as that an older version was brought up to date
*/
function parseMap(text, limits = USUAL_LIMITS) {
	const bytes = utf8Length(text, limits.bytes);
	if (bytes > limits.bytes) return tooLarge(bytes, limits.bytes);
	const json = parseJson(text, limits.depth);
	if (!json.ok) return json;
	if (!isMapObject(json.value)) return fail("not-a-map", "This is a JSON file, but not a Counterpoint map.", "Choose a file that ends in .argmap.");
	const migrated = migrate(json.value);
	if (!migrated.ok) return migrated;
	const { file, notes } = migrated.value;
	const crowded = tooManyRecords(file, limits.records);
	if (crowded) return crowded;
	const filled = fill(file);
	if (!filled.ok) return filled;
	const map = filled.value;
	const problems = checkMap(map);
	const [problem] = problems;
	if (problem) return fail("broken-map", t("The map is inconsistent: {message}.{andMore}", {
		message: problem.message,
		andMore: andMore(problems.length)
	}), t(BROKEN_HINT));
	return ok({
		map,
		notes
	});
}
/** The map of a file's records, each by its schema and in canonical form. */
function fill(file) {
	const head$3 = head.safeParse(headOf(file));
	const filling = new MapFiller();
	for (const name of TABLE_NAMES) {
		const table = file[name];
		if (!head$3.success || !Array.isArray(table)) return invalid(file);
		const schema = TABLE_SCHEMAS[name];
		const count = asWritten(schema);
		const records = [];
		for (const value of table) {
			if (count(value) >= 0) {
				records.push(value);
				continue;
			}
			const checked = schema.safeParse(value);
			if (!checked.success) return invalid(file);
			records.push(canonical(checked.data, schema));
		}
		const twice = filling.add(name, records);
		if (twice !== void 0) return fail("broken-map", "Two records share the id {twice}.", t(BROKEN_HINT), { twice });
	}
	return head$3.success ? ok(filling.done(canonical(head$3.data, head))) : invalid(file);
}
function andMore(count) {
	if (count <= 1) return "";
	return count === 2 ? t(" There is one more problem.") : t(" There are {count} more problems.", { count: count - 1 });
}
/** The length of a text in UTF-8 bytes; counted only where it could matter, else the length in UTF-16 units, which is less. */
function utf8Length(text, limit) {
	if (text.length > limit || text.length * 3 <= limit) return text.length;
	let bytes = text.length;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit < 128) continue;
		bytes += unit < 2048 || unit >= 55296 && unit <= 57343 ? 1 : 2;
	}
	return bytes;
}
const BROKEN_HINT = msg("It may have been edited by hand or by another program. The file was not changed.");
/** The failure for a file or text that is larger than the limit; sizes in bytes. */
function tooLarge(bytes, limit) {
	const megabytes = (count) => Math.ceil(count / 1024 / 1024);
	return fail("too-large", "The file has {bytes} MB; maps of up to {limit} MB are opened.", "Check that it is the right file. It was not opened or changed.", {
		bytes: megabytes(bytes),
		limit: megabytes(limit)
	});
}
function isMapObject(value) {
	return typeof value === "object" && value !== null && "format" in value && value.format === "counterpoint-map";
}
function tooManyRecords(file, most) {
	const count = TABLE_NAMES.reduce((sum, name) => sum + (Array.isArray(file[name]) ? file[name].length : 0), 0);
	if (count <= most) return void 0;
	return fail("too-many-records", "The map has {count} records; at most {most} are read.", t(BROKEN_HINT), {
		count,
		most
	});
}
/** The first problem with its place in words (`nodes → n-3f9k2c8q7x1m → kind`), and how many more there are. */
function invalid(file) {
	const [first, ...more] = mapFile.safeParse(file).error?.issues ?? [];
	if (!first) return fail("invalid-map", "The map does not follow the format.", t(BROKEN_HINT));
	return fail("invalid-map", `${describeIssue(first, file)}.${andMore(more.length + 1)}`, t(BROKEN_HINT));
}
// shared/edit/commands/map-restore.ts
/**
* Makes the whole map what another state of it was: an earlier version, or what lies in its file now. One ordinary edit, which can be
* undone. `content` is the text of a map file; `label` is what the undo list calls it.
*/
const mapRestore = defineCommand({
	name: "map.restore",
	verbatim: true,
	input: object({
		content: string(),
		label: string().min(1).max(200)
	}),
	run: (map, { content, label }) => {
		const then = parseMap(content, WIDEST_LIMITS);
		if (!then.ok) return then;
		if (then.value.map.head.id !== map.head.id) return fail("other-map", "That is a version of another map.", "Open it as a map of its own.");
		return ok({
			label,
			diff: diffMaps(map, then.value.map)
		});
	}
});
// shared/edit/commands/map-set.ts
const { title: title$3, description, language: language$1, settings, handling: handling$1 } = head.shape;
/** Sets fields of the map itself; `null` clears one. */
const mapSet = defineCommand({
	name: "map.set",
	input: object({ fields: fieldsOf({
		title: title$3,
		description,
		language: language$1,
		settings,
		handling: handling$1
	}) }),
	mergeKey: ({ fields }) => typingKey("head", "map", fields),
	run: (map, { fields }) => {
		const staging = new Staging(map);
		const edited = withFields("head", map.head, fields);
		if (!edited.ok) return edited;
		staging.putHead(edited.value);
		return ok({
			label: t("Edit map’s {field}", { field: fieldWord("head", fields, t("fields")) }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/matrix-arrange.ts
const LABELS = worded({
	rows: "Order the rows",
	hidden: "Hide or show",
	relevance: "Set relevance"
});
/** Changes how a question's table of hypotheses is laid out and counted: its rows in order, what it leaves out, how relevant rows are. */
const matrixArrange = defineCommand({
	name: "matrix.arrange",
	input: object({
		question: idSchema("nodes"),
		/** Cards that are rows whatever links they have, in order; the rest follows. */
		rows: array(idSchema("nodes")).optional(),
		/** Cards that the table leaves out. */
		hidden: array(idSchema("nodes")).optional(),
		/** How relevant rows are, 0 to 1; `null` says nothing of it any more. */
		relevance: array(object({
			evidence: idSchema("nodes"),
			weight: number().min(0).max(1).nullable()
		})).optional()
	}),
	run: (map, { question, rows, hidden, relevance }) => {
		const staging = new Staging(map);
		const node = staging.get("nodes", question);
		if (!node || !KIND[node.kind].asks) return fail("no-node", "That question is no longer in the map.");
		if ([
			...rows ?? [],
			...hidden ?? [],
			...(relevance ?? []).map(({ evidence }) => evidence)
		].some((id) => !staging.get("nodes", id))) return fail("no-node", "A card of that table is no longer in the map.");
		const before = node.matrix ?? {
			rows: [],
			neutral: []
		};
		const { hidden: wasHidden, relevance: wasRelevance = [], ...rest } = before;
		const nowHidden = [...new Set(hidden ?? wasHidden)];
		const said = new Set(relevance?.map(({ evidence }) => evidence));
		const weights = [...wasRelevance.filter(({ evidence }) => !said.has(evidence)), ...(relevance ?? []).flatMap(({ evidence, weight }) => weight === null ? [] : [{
			evidence,
			weight
		}])];
		staging.put("nodes", {
			...node,
			matrix: {
				...rest,
				rows: [...new Set(rows ?? before.rows)],
				...nowHidden.length > 0 && { hidden: nowHidden },
				...weights.length > 0 && { relevance: weights }
			}
		});
		return ok({
			label: rows ? LABELS.rows : hidden ? LABELS.hidden : LABELS.relevance,
			diff: staging.diff()
		});
	}
});
// shared/map/ratings.ts
/**
* How a piece of evidence stands to a hypothesis in a table of competing hypotheses (Heuer 1999): would one expect to see it if the hypothesis were
* true? From very consistent over neutral to very inconsistent, and not applicable. All but the last two of these are links of the map.
*/
const RATINGS = [
	"CC",
	"C",
	"N",
	"I",
	"II",
	"NA"
];
worded({
	CC: "very consistent",
	C: "consistent",
	N: "neutral",
	I: "inconsistent",
	II: "very inconsistent",
	NA: "not applicable"
});
/** What a link that takes a side says as a rating; one without weight takes no part. */
function ratingOfLink({ relation, weight }) {
	const { isAnswer, isAgainst } = RELATION[relation];
	if (isAnswer) return void 0;
	if (weight === 0) return "N";
	const isStrong = weight !== void 0 && weight > .75;
	if (isAgainst) return isStrong ? "II" : "I";
	return isStrong ? "CC" : "C";
}
/** The link that says a rating. */
function linkOfRating(rating) {
	return {
		relation: rating === "I" || rating === "II" ? RELATION_FOR.con : RELATION_FOR.pro,
		weight: rating === "CC" || rating === "II" ? 1 : .5
	};
}
/** Whether a rating says that there is no link. */
function isNeutral(rating) {
	return rating === "N" || rating === "NA";
}
// shared/edit/commands/matrix-rate.ts
const cell = object({
	evidence: idSchema("nodes"),
	hypothesis: idSchema("nodes"),
	/** `null` empties the cell. */
	rating: _enum(RATINGS).nullable()
});
/**
* Rates evidence against hypotheses: each cell is the link from one to the other, made, changed or removed; what says that there is none stands at the
* question. Links with several premises, and bearings through other cards, are not touched: they are edited on the map.
*/
const matrixRate = defineCommand({
	name: "matrix.rate",
	input: object({
		question: idSchema("nodes"),
		cells: array(cell).min(1, "choose what to rate"),
		/** Who rates: then it is written down, for a second reading. Empty: nobody is named. */
		by: rating.shape.by.default("")
	}),
	run: (map, { question, cells, by }, context) => {
		const staging = new Staging(map);
		if (!find(map, "nodes", question)) return fail("no-node", "That question is no longer in the map.");
		const wanted = [...new Map(cells.map((each) => [`${each.evidence} ${each.hypothesis}`, each])).values()];
		for (const { evidence, hypothesis } of wanted) if (!find(map, "nodes", evidence) || !find(map, "nodes", hypothesis)) return fail("no-node", "A card of that cell is no longer in the map.");
		removeWithDependants(staging, wanted.flatMap((each) => spare(direct(staging.map, each), each.rating).map(({ id }) => id)));
		for (const each of wanted) {
			const rated = rate(staging, each, context);
			if (!rated.ok) return rated;
		}
		noteNeutral(staging, question, wanted);
		if (by.trim() !== "") noteWho(staging, wanted, by.trim(), context);
		return ok({
			label: t("Rate {count, plural, one {# cell} other {# cells}}", { count: wanted.length }),
			diff: staging.diff()
		});
	}
});
/** The links that one cell is made of. */
function direct(map, { evidence, hypothesis }) {
	return linksFrom(map, evidence).filter(({ premises, target, relation }) => premises.length === 1 && "node" in target && target.node === hypothesis && !RELATION[relation].isAnswer);
}
/** Of a cell's links the one that takes a rating: that which says it, else one of its side, else any. */
function kept(links, rating) {
	if (rating === null || isNeutral(rating)) return void 0;
	const { relation } = linkOfRating(rating);
	return links.find((link) => ratingOfLink(link) === rating) ?? links.find((link) => link.relation === relation) ?? links[0];
}
function spare(links, rating) {
	const one = kept(links, rating);
	return links.filter((link) => link !== one);
}
function rate(staging, each, context) {
	const { evidence, hypothesis, rating } = each;
	if (rating === null || isNeutral(rating)) return ok(null);
	const known = kept(direct(staging.map, each), rating);
	if (known && ratingOfLink(known) === rating) return ok(null);
	const said = linkOfRating(rating);
	const target = { node: hypothesis };
	const link = known ? {
		...known,
		...said
	} : behindSiblings(staging, {
		id: context.newId("links"),
		...said,
		premises: [evidence],
		target
	});
	const checked = known ? ok(link) : checkLink(staging, link);
	if (!checked.ok) return checked;
	staging.put("links", checked.value);
	return ok(null);
}
/** Writes down who has rated each cell, and when; what is emptied is forgotten. What a person has rated alike before keeps its time. */
function noteWho(staging, cells, by, context) {
	for (const { evidence, hypothesis, rating } of cells) {
		const before = (getRecord(staging.map.referrers, evidence) ?? []).flatMap((id) => find(staging.map, "ratings", id) ?? []).find(({ on, by: who }) => who === by && "hypothesis" in on && on.evidence === evidence && on.hypothesis === hypothesis);
		if (before?.value === (rating ?? void 0)) continue;
		if (rating === null) {
			if (before) staging.remove("ratings", before.id);
		} else {
			const said = {
				on: {
					evidence,
					hypothesis
				},
				value: rating,
				by,
				at: context.now()
			};
			staging.put("ratings", {
				...before,
				id: before?.id ?? context.newId("ratings"),
				...said
			});
		}
	}
}
/** Writes at the question which cells say that there is no link, and forgets those that say something else now. */
function noteNeutral(staging, question, cells) {
	const node = staging.get("nodes", question);
	if (!node) return;
	const before = node.matrix ?? {
		rows: [],
		neutral: []
	};
	const isRated = new Set(cells.map(({ evidence, hypothesis }) => `${evidence} ${hypothesis}`));
	const neutral = before.neutral.filter(({ evidence, hypothesis }) => !isRated.has(`${evidence} ${hypothesis}`));
	for (const { evidence, hypothesis, rating } of cells) if (rating !== null && isNeutral(rating)) neutral.push({
		evidence,
		hypothesis,
		rating
	});
	if (neutral.length === 0 && before.neutral.length === 0) return;
	const matrix = {
		...before,
		neutral
	};
	staging.put("nodes", {
		...node,
		matrix
	});
}
// shared/edit/commands/node-add.ts
const { x: x$2, y: y$2, width: width$1 } = place.shape;
/** Adds a node: with a place, passages it is anchored in, and a link to or from another node, all in one step. */
const nodeAdd = defineCommand({
	name: "node.add",
	input: object({
		id: idSchema("nodes").optional(),
		kind: _enum(NODE_KINDS),
		text: node$1.shape.text.default(""),
		/** Where its top left corner goes, px. */
		at: object({
			x: x$2,
			y: y$2
		}).optional(),
		width: width$1,
		passages: array(textRange).default([]),
		speaker: node$1.shape.speaker,
		group: idSchema("groups").optional(),
		link: union([object({
			as: literal("premise"),
			relation: _enum(RELATIONS),
			target: linkTarget
		}), object({
			as: literal("target"),
			relation: _enum(RELATIONS),
			premise: idSchema("nodes")
		})]).optional()
	}),
	run: (map, input, context) => {
		const staging = new Staging(map);
		const newId = idForNew(staging, "nodes", input.id, context);
		if (!newId.ok) return newId;
		const id = newId.value;
		if (input.group !== void 0 && !staging.get("groups", input.group)) return fail("no-group", "That group is no longer in the map.");
		const passages = [];
		for (const range of distinct(input.passages)) {
			const passage = stagePassage(staging, range, context);
			if (!passage.ok) return passage;
			passages.push(passage.value);
		}
		const { kind, text, speaker, group, at } = input;
		staging.put("nodes", {
			id,
			kind,
			text,
			passages,
			speaker,
			group
		});
		if (at) staging.put("places", {
			node: id,
			...at,
			width: input.width
		});
		if (input.link) {
			const { relation } = input.link;
			const ends = input.link.as === "premise" ? {
				premises: [id],
				target: input.link.target
			} : {
				premises: [input.link.premise],
				target: { node: id }
			};
			const link = checkLink(staging, behindSiblings(staging, {
				id: context.newId("links"),
				relation,
				...ends
			}));
			if (!link.ok) return link;
			staging.put("links", link.value);
		}
		return ok({
			label: t("Add {kind}", { kind: lowered(KIND[kind].label) }),
			diff: staging.diff()
		});
	}
});
function distinct(ranges) {
	return [...new Map(ranges.map((range) => [`${range.source} ${range.start} ${range.end}`, range])).values()];
}
// shared/edit/causes.ts
/** The cause that a passage, an article or a card is; nothing while it is what it was. Words that only stand elsewhere now are none. */
function causeOf(map, id) {
	const table = tableOfId(id);
	if (table === "passages") {
		const passage = find(map, "passages", id);
		if (!passage || !isDoubted(passage) || passage.status === "moved") return void 0;
		const { status, exact, start, end } = passage;
		const text = find(map, "sources", passage.source)?.textHash;
		return {
			kind: "passage",
			id,
			doubt: status,
			hash: hashOf([
				status,
				exact,
				start,
				end,
				text
			])
		};
	}
	const source = table === "sources" ? find(map, "sources", id) : void 0;
	const node = table === "nodes" ? find(map, "nodes", id) : void 0;
	const [from, to] = [source?.reliabilityWas ?? node?.credibilityWas, source?.reliability ?? node?.credibility];
	if (from === void 0 || from === to) return void 0;
	return {
		kind: "grade",
		id,
		from,
		to,
		hash: hashOf([from, to])
	};
}
/** A grade as it is noted when it changes: the first one of all that it has had, until it has that again. */
function gradeBefore(now, was, next) {
	const first = was ?? now;
	return first === next ? void 0 : first;
}
function hashOf(state) {
	return textHash(JSON.stringify(state));
}
// shared/edit/commands/node-set.ts
const { id: _id$3, passages: _passages, credibilityWas: _was$2, ...editable$3 } = node$1.shape;
/**
* Sets fields of a node; `null` clears one. A question that becomes something else keeps its answers as supports: nothing that a
* person has linked is lost.
*/
const nodeSet = defineCommand({
	name: "node.set",
	input: object({
		id: idSchema("nodes"),
		fields: fieldsOf(editable$3)
	}),
	mergeKey: ({ id, fields }) => typingKey("nodes", id, fields),
	run: (map, { id, fields }) => {
		const staging = new Staging(map);
		const node = staging.get("nodes", id);
		if (!node) return fail("no-node", "That card is no longer in the map.");
		const { group } = fields;
		if (typeof group === "string" && !staging.get("groups", group)) return fail("no-group", "That group is no longer in the map.");
		const edited = withFields("nodes", node, fields);
		if (!edited.ok) return edited;
		const credibilityWas = fields.credibility === void 0 ? node.credibilityWas : gradeBefore(node.credibility, node.credibilityWas, edited.value.credibility);
		staging.put("nodes", {
			...edited.value,
			credibilityWas
		});
		for (const link of fields.kind === void 0 ? [] : linksTo(map, id)) {
			const relation = fittingRelation(link.relation, link.premises.length, edited.value.kind);
			if (relation !== link.relation) staging.put("links", {
				...link,
				relation
			});
		}
		return ok({
			label: labelOf(fields),
			diff: staging.diff()
		});
	}
});
function labelOf(fields) {
	if (fields.kind) return t("Change kind to {kind}", { kind: lowered(KIND[fields.kind].label) });
	if ("main" in fields) return fields.main ? t("Mark as main") : t("Unmark as main");
	return t("Edit {field}", { field: fieldWord("nodes", fields, t("card")) });
}
// shared/edit/present-nodes.ts
/**
* The nodes with these ids, each once. Some may have gone since a person chose them, which is no reason to refuse the rest; it
* fails when none is left.
*/
function presentNodes(staging, ids) {
	const nodes = [...new Set(ids)].flatMap((id) => staging.get("nodes", id) ?? []);
	return nodes.length > 0 ? ok(nodes) : fail("no-node", "Those cards are no longer in the map.");
}
// shared/edit/commands/nodes-assign.ts
/** Puts nodes into a group, or (`null`) takes them out of theirs; a group that nobody is left in goes. */
const nodesAssign = defineCommand({
	name: "nodes.assign",
	input: object({
		ids: array(idSchema("nodes")).min(1),
		group: idSchema("groups").nullable()
	}),
	run: (map, { ids, group }) => {
		const staging = new Staging(map);
		if (group !== null && !staging.get("groups", group)) return fail("no-group", "That group is no longer in the map.");
		const nodes = presentNodes(staging, ids);
		if (!nodes.ok) return nodes;
		const leaving = new Set(nodes.value.flatMap((node) => node.group === group ? [] : [node.id]));
		for (const node of nodes.value) staging.put("nodes", {
			...node,
			group: group ?? void 0
		});
		for (const id of emptiedGroups(map, leaving)) staging.remove("groups", id);
		return ok({
			label: group === null ? t("Take out of group") : t("Put into group"),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/nodes-fold.ts
/** Folds the branches of nodes away, or unfolds them. Nodes without a branch are left as they are. */
const nodesFold = defineCommand({
	name: "nodes.fold",
	input: object({
		ids: array(idSchema("nodes")).min(1),
		folded: boolean()
	}),
	run: (map, { ids, folded }) => {
		const staging = new Staging(map);
		const nodes = presentNodes(staging, ids);
		if (!nodes.ok) return nodes;
		const able = folded ? nodes.value.filter(({ id }) => linksInto$1(map, id).length > 0) : nodes.value;
		if (able.length === 0) return fail("no-branch", "Nothing points at these cards: they have no branch to fold.");
		const changed = able.filter((node) => (node.folded ?? false) !== folded);
		for (const node of changed) staging.put("nodes", {
			...node,
			folded: folded || void 0
		});
		const branches = countedBranches(changed.length);
		return ok({
			label: folded ? t("Fold {branches}", { branches }) : t("Unfold {branches}", { branches }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/nodes-group.ts
/** Makes a new group of nodes; they leave the groups that they were in. */
const nodesGroup = defineCommand({
	name: "nodes.group",
	input: object({
		id: idSchema("groups").optional(),
		ids: array(idSchema("nodes")).min(1, "choose the cards to group"),
		title: group.shape.title.default("New group")
	}),
	run: (map, input, context) => {
		const staging = new Staging(map);
		const nodes = presentNodes(staging, input.ids);
		if (!nodes.ok) return nodes;
		const id = idForNew(staging, "groups", input.id, context);
		if (!id.ok) return id;
		staging.put("groups", {
			id: id.value,
			title: input.title
		});
		for (const node of nodes.value) staging.put("nodes", {
			...node,
			group: id.value
		});
		for (const left of emptiedGroups(map, new Set(input.ids))) staging.remove("groups", left);
		return ok({
			label: t("Group {count, plural, one {# card} other {# cards}}", { count: nodes.value.length }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/nodes-move.ts
const { node, x: x$1, y: y$1, width, pinned } = place.shape;
/** Puts nodes at places (top left corners, whole px): a drag, a nudge, a resize or an arrangement. */
const nodesMove = defineCommand({
	name: "nodes.move",
	input: object({
		places: array(object({
			node,
			x: x$1,
			y: y$1,
			width,
			pinned
		})),
		/** What the undo list calls it, such as "Arrange". */
		label: string().optional(),
		/** The merge key of the step that it belongs to: moving aside for a card that grows while it is typed. */
		mergeKey: string().optional()
	}),
	mergeKey: ({ mergeKey }) => mergeKey,
	run: (map, { places, label }) => {
		const staging = new Staging(map);
		const present = places.filter((place) => staging.get("nodes", place.node));
		if (present.length < places.length && present.length === 0) return fail("no-node", "Those cards are no longer in the map.");
		for (const place of present) {
			const before = staging.get("places", place.node);
			staging.put("places", {
				...before,
				...place,
				width: place.width ?? before?.width,
				pinned: (place.pinned ?? before?.pinned) || void 0
			});
		}
		return ok({
			label: label ?? t("Move {count, plural, one {# card} other {# cards}}", { count: present.length }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/nodes-tag.ts
const tag = string().max(200).transform((value) => value.trim()).pipe(string().min(1, "a tag needs a name"));
/** Adds tags to nodes and takes tags away. */
const nodesTag = defineCommand({
	name: "nodes.tag",
	input: object({
		ids: array(idSchema("nodes")).min(1),
		add: array(tag).default([]),
		remove: array(string()).default([])
	}),
	run: (map, { ids, add, remove }) => {
		const staging = new Staging(map);
		const nodes = presentNodes(staging, ids);
		if (!nodes.ok) return nodes;
		for (const node of nodes.value) {
			const tags = [.../* @__PURE__ */ new Set([...node.tags ?? [], ...add])].filter((name) => !remove.includes(name));
			staging.put("nodes", {
				...node,
				tags
			});
		}
		return ok({
			label: add.length > 0 ? t("Tag “{add}”", { add: add.join(", ") }) : t("Remove tag “{remove}”", { remove: remove.join(", ") }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/passage-add.ts
/** Highlights a stretch of text that no node is made of yet. */
const passageAdd = defineCommand({
	name: "passage.add",
	input: textRange,
	run: (map, range, context) => {
		const staging = new Staging(map);
		const passage = stagePassage(staging, range, context);
		return passage.ok ? ok({
			label: t("Highlight"),
			diff: staging.diff()
		}) : passage;
	}
});
// shared/edit/commands/passage-attach.ts
/** Anchors a node in one more stretch of text. */
const passageAttach = defineCommand({
	name: "passage.attach",
	input: textRange.extend({ node: idSchema("nodes") }),
	run: (map, { node: nodeId, ...range }, context) => {
		const staging = new Staging(map);
		const node = staging.get("nodes", nodeId);
		if (!node) return fail("no-node", "That card is no longer in the map.");
		const passage = stagePassage(staging, range, context);
		if (!passage.ok) return passage;
		if (node.passages?.includes(passage.value)) return fail("attached", "The card is already anchored in these words.");
		staging.put("nodes", {
			...node,
			passages: [...node.passages ?? [], passage.value]
		});
		return ok({
			label: t("Add highlight to card"),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/passage-detach.ts
/** Takes a passage away from a node; when nothing else uses the passage, it goes. */
const passageDetach = defineCommand({
	name: "passage.detach",
	input: object({
		node: idSchema("nodes"),
		passage: idSchema("passages")
	}),
	run: (map, input) => {
		const staging = new Staging(map);
		const node = staging.get("nodes", input.node);
		if (!node?.passages?.includes(input.passage)) return fail("no-passage", "The card is not anchored in that highlight.");
		staging.put("nodes", {
			...node,
			passages: node.passages.filter((id) => id !== input.passage)
		});
		if ([...getRecord(map.referrers, input.passage) ?? []].filter((id) => id !== node.id).length === 0) staging.remove("passages", input.passage);
		return ok({
			label: t("Remove highlight from card"),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/passage-move.ts
/** Stretches, shrinks or moves a passage within its source; every node that shares it follows. */
const passageMove = defineCommand({
	name: "passage.move",
	input: object({
		id: idSchema("passages"),
		start: number().int().nonnegative(),
		end: number().int().positive()
	}),
	mergeKey: ({ id }) => `passage.move:${id}`,
	run: (map, { id, start, end }) => {
		const staging = new Staging(map);
		const passage = staging.get("passages", id);
		const source = passage && staging.get("sources", passage.source);
		if (!passage || !source) return fail("no-passage", "That highlight is no longer in the map.");
		if (!isRange(source.text, start, end)) return fail("no-range", "That is not a range of the article’s text.");
		staging.put("passages", {
			...passage,
			...makePassage({
				id,
				source,
				start,
				end
			}),
			status: void 0
		});
		return ok({
			label: t("Move highlight"),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/passage-set.ts
const { handling } = passage.shape;
/** Sets what is said of a passage beside its words; `null` clears a field. */
const passageSet = defineCommand({
	name: "passage.set",
	input: object({
		id: idSchema("passages"),
		fields: fieldsOf({ handling })
	}),
	mergeKey: ({ id, fields }) => typingKey("passages", id, fields),
	run: (map, { id, fields }) => {
		const staging = new Staging(map);
		const passage = staging.get("passages", id);
		if (!passage) return fail("no-passage", "That highlight is no longer in the map.");
		const edited = withFields("passages", passage, fields);
		if (!edited.ok) return edited;
		staging.put("passages", edited.value);
		return ok({
			label: t("Edit highlight’s {field}", { field: fieldWord("passages", fields, t("fields")) }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/passages-confirm.ts
/** Says of passages that were found again with a doubt that they belong where they are: they mark the words that stand there now. */
const passagesConfirm = defineCommand({
	name: "passages.confirm",
	input: object({ ids: array(idSchema("passages")).min(1) }),
	run: (map, { ids }) => {
		const staging = new Staging(map);
		for (const id of new Set(ids)) {
			const passage = staging.get("passages", id);
			const source = passage && staging.get("sources", passage.source);
			if (!passage || !source) return fail("no-passage", "That highlight is no longer in the map.");
			const { start, end, status } = passage;
			if (status === void 0) continue;
			if (status === "lost" || !isRange(source.text, start, end)) return fail("lost-passage", "Those words are not in the article any more.", "Select others, or remove the highlight.");
			staging.put("passages", {
				...passage,
				...makePassage({
					id,
					source,
					start,
					end
				}),
				status: void 0
			});
		}
		const diff = staging.diff();
		if (diff.length === 0) return fail("nothing-to-confirm", "There is nothing in doubt here.");
		return ok({
			label: t("Confirm {highlights}", { highlights: countedRecords("passages", ids.length) }),
			diff
		});
	}
});
// shared/edit/commands/rating-put.ts
const { on: on$1, value } = rating.shape;
/** Notes how somebody rates a card, or evidence under a hypothesis, beside what the map says itself; `null` takes it back. */
const ratingPut = defineCommand({
	name: "rating.put",
	input: object({
		on: on$1,
		value: value.nullable(),
		by: string().min(1, "say who rates")
	}),
	run: (map, { on: rateable, value: rated, by }, { newId, now }) => {
		const staging = new Staging(map);
		const subject = rateable;
		if (!("node" in subject ? [subject.node] : [subject.evidence, subject.hypothesis]).every((id) => find(map, "nodes", id))) return fail("no-node", "A card that is rated is no longer in the map.");
		const before = [...recordsOf(map.tables.ratings)].find((rating) => rating.by === by && sameValue(rating.on, subject));
		if (rated !== null) staging.put("ratings", {
			id: before?.id ?? newId("ratings"),
			on: subject,
			value: rated,
			by,
			at: now()
		});
		else if (before) staging.remove("ratings", before.id);
		return ok({
			label: t("Rate in a second reading"),
			diff: staging.diff()
		});
	}
});
// shared/citations/names.ts
/** Words that stand before a family name and are written small. */
const PARTICLE = /^\p{Ll}[\p{L}'’.]*$/u;
const SUFFIX = /^(?:jr|sr)\.?$|^(?:I{2,3}|IV)$/i;
/** What only bodies have in their names. */
const BODY = /\b(?:university|institut[eo]?|ministry|department|agency|office|council|committee|commission|organi[sz]ation|association|society|foundation|bureau|bank|group|team|staff|news|times|press|journal|post|guardian|inc|ltd|gmbh|corp)\b/i;
const MOST_WORDS = 5;
/** A name as people write it: `Ludwig van Beethoven`, `Martin Luther King Jr.`, `World Health Organization`. */
function nameInWords(name) {
	if (name.literal !== void 0) return name.literal;
	return [
		name.given,
		familyOf(name),
		name.suffix
	].filter((part) => part !== void 0 && part !== "").join(" ");
}
/** What a person is called by, with what stands before it: `van Beethoven`; of a body its name. */
function familyOf(name) {
	const family = [
		name["dropping-particle"],
		name["non-dropping-particle"],
		name.family
	].filter((part) => part !== void 0 && part !== "").join(" ");
	return family === "" ? name.literal ?? name.given ?? "" : family;
}
/**
* A name that was written as words: `Ada Byron`, `Byron, Ada`, `King, Martin Luther, Jr.`. What is no person's name, or may be none, stays as it is
* written (`literal`).
*/
function nameFromWords(words) {
	const text = words.replace(/\s+/g, " ").trim();
	const parts = text.split(",").map((part) => part.trim());
	if (parts.length > 1) {
		const [family = "", given = "", suffix = ""] = parts;
		return parts.length <= 3 && family !== "" && given !== "" && (parts.length === 2 || suffix !== "") ? {
			...withParticle(family),
			given,
			...suffix !== "" && { suffix }
		} : { literal: text };
	}
	const all = text.split(" ");
	const last = all.length > 2 && SUFFIX.test(all.at(-1) ?? "") ? all.pop() : void 0;
	const isBody = all.length < 2 || all.length > MOST_WORDS || /\d|^the\b/i.test(text) || BODY.test(text);
	const particle = all.findIndex((word, index) => index > 0 && PARTICLE.test(word));
	const at = particle > 0 ? particle : all.length - 1;
	const family = withParticle(all.slice(at).join(" "));
	if (isBody || family.family === void 0 || !/^\p{Lu}|^\P{Cased}/u.test(family.family)) return { literal: text };
	return {
		...family,
		given: all.slice(0, at).join(" "),
		...last !== void 0 && { suffix: last }
	};
}
/** A family name apart from the small words before it: `van der Berg`. */
function withParticle(family) {
	const words = family.split(" ");
	const start = words.findIndex((word) => !PARTICLE.test(word));
	if (start <= 0) return { family };
	return {
		"non-dropping-particle": words.slice(0, start).join(" "),
		family: words.slice(start).join(" ")
	};
}
// shared/citations/csl-item.ts
/** A variable that holds text or a number, as text; nothing where it is missing, empty or of another form. */
function textOf$1(item, variable) {
	const value = own(item, variable);
	const text = typeof value === "number" ? String(value) : value;
	return typeof text === "string" && text.trim() !== "" ? text : void 0;
}
/** The people and bodies of a variable, each with a part that can be read. */
function namesOf(item, variable) {
	const value = own(item, variable);
	return (Array.isArray(value) ? value : []).map(nameOf$1).filter((name) => Object.keys(name).length > 0);
}
/** The date of a variable, with what of it can be read; numbers that are written as text are numbers. */
function dateOf$1(item, variable) {
	const value = own(item, variable);
	if (typeof value !== "object" || value === null) return void 0;
	const parts = own(value, "date-parts");
	const lists = Array.isArray(parts) ? parts.map(numbersOf).filter((list) => list.length > 0) : [];
	const [season] = numbersOf([own(value, "season")]);
	const circa = own(value, "circa");
	const date = {
		...lists.length > 0 && { "date-parts": lists },
		...season !== void 0 && { season },
		...circa !== void 0 && circa !== false && circa !== 0 && circa !== "" && { circa: true },
		...texts(value, ["literal", "raw"])
	};
	return Object.keys(date).length > 0 ? date : void 0;
}
const NAME_TEXTS = [
	"family",
	"given",
	"dropping-particle",
	"non-dropping-particle",
	"suffix",
	"literal"
];
function nameOf$1(value) {
	return typeof value === "object" && value !== null ? texts(value, NAME_TEXTS) : {};
}
function texts(value, names) {
	const found = names.flatMap((name) => {
		const text = own(value, name);
		return typeof text === "string" && text.trim() !== "" ? [[name, text.trim()]] : [];
	});
	return Object.fromEntries(found);
}
/** The whole numbers that a list begins with. */
function numbersOf(list) {
	const numbers = (Array.isArray(list) ? list : []).map((part) => typeof part === "number" ? part : typeof part === "string" && /^-?\d{1,6}$/.test(part.trim()) ? Number(part) : NaN);
	const end = numbers.findIndex((number) => !Number.isInteger(number));
	return end < 0 ? numbers : numbers.slice(0, end);
}
/** A value that is there, not one that objects have by birth. */
function own(item, name) {
	return Object.hasOwn(item, name) ? item[name] : void 0;
}
// shared/citations/types.ts
/** What each type of CSL 1.0.2 is among the kinds of sources of a map. */
const KIND_OF_TYPE = {
	article: "article",
	"article-journal": "article",
	"article-magazine": "article",
	"article-newspaper": "article",
	chapter: "article",
	entry: "article",
	"entry-dictionary": "article",
	"entry-encyclopedia": "article",
	"paper-conference": "article",
	post: "article",
	"post-weblog": "article",
	review: "article",
	"review-book": "article",
	webpage: "article",
	book: "book",
	classic: "book",
	collection: "book",
	pamphlet: "report",
	report: "report",
	regulation: "report",
	standard: "report",
	thesis: "report",
	interview: "interview",
	dataset: "dataset"
};
/** What a kind of source is called in CSL where nobody has said it more precisely. */
const TYPE_OF_KIND = {
	article: "article",
	report: "report",
	interview: "interview",
	dataset: "dataset",
	book: "book",
	other: "document"
};
/** The kind of source that a reference is. */
function kindOf$1(item) {
	const type = textOf$1(item, "type") ?? "";
	return Object.hasOwn(KIND_OF_TYPE, type) ? KIND_OF_TYPE[type] ?? "other" : "other";
}
// shared/map/reference-fields.ts
/** The variables of CSL-JSON 1.0.2 (citationstyles.org) that hold text or a number. */
const REFERENCE_TEXTS = [
	"id",
	"type",
	"citation-key",
	"language",
	"journalAbbreviation",
	"shortTitle",
	"abstract",
	"annote",
	"archive",
	"archive_collection",
	"archive_location",
	"archive-place",
	"authority",
	"call-number",
	"chapter-number",
	"citation-label",
	"citation-number",
	"collection-number",
	"collection-title",
	"container-title",
	"container-title-short",
	"dimensions",
	"division",
	"DOI",
	"edition",
	"event",
	"event-place",
	"event-title",
	"first-reference-note-number",
	"genre",
	"ISBN",
	"ISSN",
	"issue",
	"jurisdiction",
	"keyword",
	"locator",
	"medium",
	"note",
	"number",
	"number-of-pages",
	"number-of-volumes",
	"original-publisher",
	"original-publisher-place",
	"original-title",
	"page",
	"page-first",
	"part",
	"part-title",
	"PMCID",
	"PMID",
	"printing",
	"publisher",
	"publisher-place",
	"references",
	"reviewed-genre",
	"reviewed-title",
	"scale",
	"section",
	"source",
	"status",
	"supplement",
	"title",
	"title-short",
	"URL",
	"version",
	"volume",
	"volume-title",
	"volume-title-short",
	"year-suffix"
];
/** Those that hold people and bodies. */
const REFERENCE_NAMES = [
	"author",
	"chair",
	"collection-editor",
	"compiler",
	"composer",
	"container-author",
	"contributor",
	"curator",
	"director",
	"editor",
	"editorial-director",
	"executive-producer",
	"guest",
	"host",
	"illustrator",
	"interviewer",
	"narrator",
	"organizer",
	"original-author",
	"performer",
	"producer",
	"recipient",
	"reviewed-author",
	"script-writer",
	"series-creator",
	"translator"
];
/** Those that hold dates. */
const REFERENCE_DATES = [
	"accessed",
	"available-date",
	"event-date",
	"issued",
	"original-date",
	"submitted"
];
// shared/edit/commands/reference-set.ts
/** Sets one variable of an article's reference (`shared/citations`): a text, or names in words; an empty one is cleared. */
const referenceSet = defineCommand({
	name: "reference.set",
	input: union([object({
		id: idSchema("sources"),
		variable: _enum(REFERENCE_TEXTS),
		text: node$1.shape.text
	}), object({
		id: idSchema("sources"),
		variable: _enum(REFERENCE_NAMES),
		names: array(node$1.shape.text)
	})]),
	mergeKey: ({ id, variable }) => `reference.set:${id}:${variable}`,
	run: (map, input) => {
		const { id, variable } = input;
		const staging = new Staging(map);
		const source = staging.get("sources", id);
		if (!source) return fail("no-source", "That article is no longer in the map.");
		const { [variable]: _before, ...others } = source.reference ?? {};
		const value = "text" in input ? input.text : input.names.map(nameFromWords);
		const reference = value.length === 0 ? others : {
			...others,
			[variable]: value
		};
		const isEmpty = Object.keys(reference).length === 0;
		const kind = variable === "type" && !isEmpty && value.length > 0 ? kindOf$1(reference) : source.kind;
		staging.put("sources", {
			...source,
			kind,
			reference: isEmpty ? void 0 : reference
		});
		return ok({
			label: t("Edit article’s reference"),
			diff: staging.diff()
		});
	}
});
// shared/citations/same-variable.ts
/** Whether a variable says anything. */
function saysSomething(variable, item) {
	const said = saidBy(variable, item);
	return said !== void 0 && !(Array.isArray(said) && said.length === 0);
}
function saidBy(variable, item) {
	if (REFERENCE_NAMES.some((name) => name === variable)) return namesOf(item, variable);
	if (REFERENCE_DATES.some((name) => name === variable)) return dateOf$1(item, variable);
	const value = item[variable];
	if (typeof value !== "string" && typeof value !== "number") return value;
	const text = textOf$1(item, variable)?.trim();
	return variable === "page" ? text?.replace(/[‐‑–—]/g, "-") : text;
}
// shared/text/plain.ts
/** Text as a map keeps it: LF line ends, no byte order mark, no NUL; otherwise as it came. */
function plainText(raw) {
	return raw.replace(/\r\n?/g, "\n").replaceAll("\0", "").replace(/^\uFEFF+/, "");
}
// shared/text/dates.ts
const MONTHS = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december"
];
/**
* A date as files write it, as the map keeps it: `2026-02-06T10:00:00Z`, `6 February 2026`, `February 6, 2026`, `2026/2/6`, `2026-02`,
* `D:20260206`. The day is the one that is written, in whatever time zone.
* @returns `2026-02-06`, `2026-02` or `2020`; nothing for what is no date of the years 1000 to 2999
*/
function dateOf(written) {
	const text = written?.trim().slice(0, 200) ?? "";
	const packed = /^(?:D:)?([12]\d{3})(\d{2})(\d{2})/.exec(text);
	if (packed) return joined(packed[1], packed[2], packed[3]);
	const iso = /^(?:D:)?([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text);
	if (iso) return joined(iso[1], iso[2], iso[3]);
	const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?\s{1,9}(\p{L}{3,9})\.?,?\s{1,9}([12]\d{3})(?!\d)/u.exec(text);
	if (dayFirst) return joined(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
	const monthFirst = /(?<!\p{L})(\p{L}{3,9})\.?\s{1,9}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,9}([12]\d{3})(?!\d)/u.exec(text);
	if (monthFirst) return joined(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
	const monthOnly = /(?<!\p{L})(\p{L}{3,9})\.?,?\s{1,9}([12]\d{3})(?!\d)/u.exec(text);
	return monthOnly ? joined(monthOnly[2], monthOf(monthOnly[1])) : void 0;
}
/** The number of an English month, by its name or its first letters; `0` when it is none. */
function monthOf(word = "") {
	const name = word.toLowerCase();
	const isName = (month) => name === month || name === month.slice(0, 3) || name === "sept" && month === "september";
	return String(MONTHS.findIndex(isName) + 1);
}
function joined(year = "", month, day) {
	if (month === void 0) return year;
	const m = Number(month);
	if (m < 1 || m > 12) return void 0;
	const two = (value) => String(value).padStart(2, "0");
	if (day === void 0) return `${year}-${two(m)}`;
	const d = Number(day);
	return d >= 1 && d <= lastDay$1(Number(year), m) ? `${year}-${two(m)}-${two(d)}` : void 0;
}
function lastDay$1(year, month) {
	if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
// shared/citations/dates.ts
const two = (value) => String(value).padStart(2, "0");
/** Year, month and day as the map and EDTF have them: `2026-02-06`, `-0043`; nothing for what no calendar has. */
function dateOfParts([year, month, day]) {
	if (year === void 0 || Math.abs(year) > 9999) return void 0;
	const written = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
	if (month === void 0) return written;
	if (month < 1 || month > 12) return void 0;
	if (day === void 0) return `${written}-${two(month)}`;
	return day >= 1 && day <= lastDay(year, month) ? `${written}-${two(month)}-${two(day)}` : void 0;
}
/** The parts of a date that is written so; nothing for what is none. */
function partsOfDate(date) {
	const [, year, month, day] = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
	if (year === void 0) return void 0;
	const parts = [
		year,
		month,
		day
	].flatMap((part) => part === void 0 ? [] : [Number(part)]);
	return dateOfParts(parts) === void 0 ? void 0 : parts;
}
/** A date of CSL-JSON as the map keeps dates; of a stretch its beginning. Nothing where it names no year. */
function mapDate(date) {
	if (!date) return void 0;
	const [from] = date["date-parts"] ?? [];
	const plain = from ? dateOfParts(from.slice(0, 3)) ?? dateOfParts(from.slice(0, 1)) : dateOf(date.raw ?? date.literal);
	return plain === void 0 ? void 0 : `${plain}${date.circa ? "~" : ""}`;
}
/** A date of the map as CSL-JSON has it. */
function cslDate(date) {
	const parts = partsOfDate(date.replace(/[?~%]$/, ""));
	return parts ? {
		"date-parts": [parts],
		.../[?~%]$/.test(date) && { circa: true }
	} : { literal: date };
}
function lastDay(year, month) {
	return new Date(Date.UTC(2e3 + year % 400, month, 0)).getUTCDate();
}
// shared/citations/markup.ts
/** The tags that titles in CSL-JSON may have. */
const TAG = /<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]{0,100})?>/g;
/** A title without the markup of CSL-JSON: italics, bold, raised and lowered letters, small capitals, kept case. */
function plainTitle(title) {
	return title.replace(TAG, "");
}
// shared/citations/source-item.ts
const asText = (text) => text;
const SHARED = [
	{
		field: "kind",
		variable: "type",
		ofItem: kindOf$1,
		ofField: (kind) => TYPE_OF_KIND[kind]
	},
	{
		field: "authors",
		variable: "author",
		ofItem: (item) => namesOf(item, "author").map((name) => plainText(nameInWords(name))),
		ofField: (authors) => authors.length > 0 ? authors.map(nameFromWords) : void 0
	},
	{
		field: "publisher",
		variable: "publisher",
		ofItem: plain("publisher"),
		ofField: asText
	},
	{
		field: "published",
		variable: "issued",
		ofItem: (item) => mapDate(dateOf$1(item, "issued")),
		ofField: cslDate
	},
	{
		field: "accessed",
		variable: "accessed",
		ofItem: (item) => mapDate(dateOf$1(item, "accessed")),
		ofField: cslDate
	},
	{
		field: "url",
		variable: "URL",
		ofItem: plain("URL"),
		ofField: asText
	},
	{
		field: "language",
		variable: "language",
		ofItem: (item) => source.shape.language.safeParse(textOf$1(item, "language")).data,
		ofField: asText
	}
];
/** The fields that are said by a variable of CSL-JSON, too, with its name. */
function sharedFields() {
	return SHARED;
}
/**
* A source as a reference. A variable of its `reference` counts as long as it says what the field says that people see; else the field does. An
* article of which nobody has said more appeared in what is named as its publisher.
*/
function itemOf(source) {
	const reference = source.reference ?? {};
	const variables = new Map(Object.entries(reference));
	for (const { field, variable, ofItem, ofField } of SHARED) {
		const value = source[field];
		if (!(reference[variable] !== void 0 && sameValue(ofItem(reference), value))) put(variables, variable, value === void 0 ? void 0 : ofField(value));
	}
	if (titleOf(Object.fromEntries(variables)) !== source.title) put(variables, "title", source.title === "" ? void 0 : source.title);
	const item = Object.fromEntries(variables);
	return source.kind === "article" && reference["type"] === void 0 ? asPage(item) : item;
}
function asPage(item) {
	const { publisher, ...rest } = item;
	const page = item["URL"] === void 0 ? rest : {
		...rest,
		type: "webpage"
	};
	return publisher === void 0 ? page : {
		"container-title": publisher,
		...page
	};
}
function put(variables, variable, value) {
	if (value === void 0) variables.delete(variable);
	else variables.set(variable, value);
}
/** What a source is called: its title without markup; without one, what it appeared in or where it is. */
function titleOf(item) {
	const title = plainText(plainTitle(textOf$1(item, "title") ?? "")).trim();
	if (title !== "") return title;
	return plainText([
		"container-title",
		"title-short",
		"genre",
		"DOI",
		"URL"
	].map((name) => textOf$1(item, name)).find((text) => text !== void 0) ?? "Untitled").trim();
}
function plain(variable) {
	return (item) => {
		const text = textOf$1(item, variable);
		return text === void 0 ? void 0 : plainText(text);
	};
}
// shared/citations/fill-in.ts
/** A source with what a reference says and it does not say yet. Nothing that it says is changed. */
function filledIn(source, cited) {
	const fields = sharedFields().filter(({ field }) => field !== "kind" && isEmpty(source[field]) && !isEmpty(cited[field]));
	const filled = Object.fromEntries(fields.map(({ field }) => [field, cited[field]]));
	const title = source.title.trim() === "" ? cited.title : source.title;
	const now = source.reference ?? {};
	const added = Object.entries(cited.reference ?? {}).filter(([variable]) => {
		if (saysSomething(variable, now) || variable === "id") return false;
		if (variable === "type") return kindOf$1(cited.reference ?? {}) === source.kind;
		if (variable === "title") return title === cited.title;
		const shared = sharedFields().find((each) => each.variable === variable);
		return shared === void 0 || isEmpty(source[shared.field]);
	});
	const reference = added.length === 0 ? {} : { reference: {
		...now,
		...Object.fromEntries(added)
	} };
	return {
		...source,
		...filled,
		title,
		...reference
	};
}
function isEmpty(value) {
	return value === void 0 || value === "" || Array.isArray(value) && value.length === 0;
}
// shared/text/address.ts
/** An address without what does not tell pages apart: the protocol, `www.`, the fragment and a slash at its end; nothing for what is none. */
function addressOf(url) {
	return /^https?:\/\/(?:www\.)?([^#]+?)\/?(?:#|$)/i.exec(url?.trim() ?? "")?.[1]?.toLowerCase();
}
// shared/text/find.ts
/** Accents and vowel points that people leave out when they search: Latin, Greek and Cyrillic accents, Hebrew and Arabic points. */
const POINTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Signs without a sound or a width: soft hyphen, Arabic tatweel, joiners and marks of direction. */
const SILENT = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Signs that look alike and that keyboards give differently: quotation marks, dashes, Persian and Arabic letters. */
const ALIKE = new Map([
	{
		plain: "'",
		signs: "‘’‚‛"
	},
	{
		plain: "\"",
		signs: "“”„«»"
	},
	{
		plain: "-",
		signs: "‐‑‒–—−"
	},
	{
		plain: "ي",
		signs: "یى"
	},
	{
		plain: "ك",
		signs: "ک"
	}
].flatMap(({ plain, signs }) => [...signs].map((sign) => [sign, plain])));
/** Makes a text ready for finding. Costs about as much as reading it once; keep the result while the text is the same. */
function foldText(text) {
	const parts = [];
	const origins = [];
	let afterSpace = false;
	for (let offset = 0; offset < text.length;) {
		const code = text.codePointAt(offset) ?? 0;
		const folded = code < 128 ? foldAscii(code) : foldCharacter(String.fromCodePoint(code));
		const isSpace = folded === " ";
		if (!isSpace || !afterSpace) {
			parts.push(folded);
			for (let unit = 0; unit < folded.length; unit++) origins.push(offset);
		}
		if (folded !== "") afterSpace = isSpace;
		offset += code > 65535 ? 2 : 1;
	}
	origins.push(text.length);
	return {
		folded: parts.join(""),
		origins: Uint32Array.from(origins)
	};
}
/** What two texts that a search takes for the same have in common: of ASCII in one go, since whole maps are folded. */
function foldedText(text) {
	if (/^[\x00-\x7f]*$/.test(text)) return text.replace(/\s+/g, " ").toLowerCase();
	return foldText(text).folded;
}
/**
* Every place, from the first, where a text holds what is looked for, as offsets into the original text; hits do not overlap. Case,
* accents, compatibility forms (NFKC), the kind of quotation mark or dash and the amount of white space make no difference.
* @param limit the most hits that are returned
*/
function findAll({ folded, origins }, query, limit = Infinity) {
	const wanted = foldedText(query);
	const hits = [];
	if (wanted.trim() === "") return hits;
	for (let at = folded.indexOf(wanted); at >= 0 && hits.length < limit;) {
		const whole = isEdge(origins, at) && isEdge(origins, at + wanted.length);
		if (whole) hits.push({
			start: origins[at] ?? 0,
			end: origins[at + wanted.length] ?? 0
		});
		at = folded.indexOf(wanted, whole ? at + wanted.length : at + 1);
	}
	return hits;
}
/** Whether a place in the folded text lies between two characters of the original: `f` is not half of the ligature `ﬁ`. */
function isEdge(origins, at) {
	return at === 0 || origins[at] !== origins[at - 1];
}
function foldAscii(code) {
	if (code === 32 || code >= 9 && code <= 13) return " ";
	return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
}
function foldCharacter(character) {
	const alike = ALIKE.get(character);
	if (alike !== void 0) return alike;
	if (/\s/.test(character)) return " ";
	return [...character.normalize("NFKD").replace(POINTS, "").replace(SILENT, "").toUpperCase().toLowerCase().replace(POINTS, "")].map((part) => ALIKE.get(part) ?? (/\s/.test(part) ? " " : part)).join("");
}
// shared/citations/same-reference.ts
const FEWEST_WORDS = 3;
/** Finds the source that a reference is of: by its DOI, its address, or its title, if neither author nor year speak against it. */
var KnownReferences = class {
	byKey = /* @__PURE__ */ new Map();
	constructor(sources) {
		for (const source of sources) this.add(source);
	}
	/** Makes a source known, or one that has changed known by what is new of it. */
	add(source) {
		for (const key of keysOf(itemOf(source))) {
			const others = (this.byKey.get(key) ?? []).filter(({ id }) => id !== source.id);
			this.byKey.set(key, [...others, source]);
		}
	}
	/** @returns nothing when none is the same */
	find(item) {
		for (const key of keysOf(item)) {
			const same = this.byKey.get(key)?.find((source) => !contradict(itemOf(source), item, key));
			if (same) return same;
		}
	}
};
/** What a work is known by, the surest first. */
function keysOf(item) {
	const url = textOf$1(item, "URL");
	const doi = doiOf(textOf$1(item, "DOI")) ?? doiOf(url);
	const address = addressOf(url);
	const title = titleKey(item);
	return [
		...doi === void 0 ? [] : [`doi ${doi}`],
		...address === void 0 ? [] : [`url ${address}`],
		...title === void 0 ? [] : [`title ${title}`]
	];
}
/** A DOI without the address that resolves it, in small letters; nothing where a text is none. */
function doiOf(text) {
	return (/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text?.trim() ?? "")?.[1])?.toLowerCase();
}
function titleKey(item) {
	const words = foldedText(plainTitle(textOf$1(item, "title") ?? "")).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
	return words.length === 0 ? void 0 : words.join(" ");
}
/** Whether what two references say of author, year and DOI cannot be of one work. Short titles need an author that says the same. */
function contradict(one, other, key) {
	const differ = (say) => {
		const [a, b] = [say(one), say(other)];
		return a !== void 0 && b !== void 0 && a !== b;
	};
	if (differ((item) => doiOf(textOf$1(item, "DOI")))) return true;
	if (!key.startsWith("title ")) return false;
	if (differ((item) => /^-?\d+/.exec(mapDate(dateOf$1(item, "issued")) ?? "")?.[0])) return true;
	const [a = [], b = []] = [one, other].map((item) => namesOf(item, "author").map((name) => foldedText(familyOf(name))));
	const known = a.length > 0 && b.length > 0;
	const shared = a.some((name) => b.some((each) => name.endsWith(each) || each.endsWith(name)));
	return known ? !shared : key.split(" ").length <= FEWEST_WORDS;
}
// shared/edit/bring-references.ts
/** Puts references into a map: sources by what they are known by, quotations where their words stand. */
var Bringing = class {
	staging;
	context;
	ids = /* @__PURE__ */ new Map();
	folded = /* @__PURE__ */ new Map();
	constructor(staging, context) {
		this.staging = staging;
		this.context = context;
	}
	bring({ sources, passages, nodes }) {
		const known = new KnownReferences(recordsOf(this.staging.map.tables.sources));
		for (const source of sources) this.ids.set(source.id, this.bringSource(source, known));
		for (const passage of passages) this.ids.set(passage.id, this.bringPassage(passage));
		for (const node of nodes) this.bringNode(node);
	}
	bringSource(source, known) {
		const same = known.find(itemOf(source));
		const own = swapReferences("sources", source, (old) => this.ids.get(old)) ?? source;
		const put = same ? filledIn(same, source) : {
			...own,
			id: this.context.newId("sources")
		};
		this.staging.put("sources", put);
		known.add(put);
		return put.id;
	}
	bringPassage(passage) {
		const own = this.ids.get(passage.source) ?? passage.source;
		const found = this.foundIn(own, passage) ?? this.foundElsewhere(own, passage) ?? {
			...passage,
			source: own
		};
		const there = passageAt(this.staging, found);
		if (there) return there.id;
		const id = this.context.newId("passages");
		this.staging.put("passages", {
			...found,
			id
		});
		return id;
	}
	/** Where a quotation stands in the text of its article; in other words, too, which its status then says. */
	foundIn(own, passage) {
		const source = this.staging.get("sources", own);
		if (!source || source.text === "") return void 0;
		const [verdict] = compareTexts(passage.exact, source.text)([{
			start: 0,
			end: passage.exact.length
		}]);
		if (!verdict || verdict.verdict === "lost") return void 0;
		const certain = verdict.verdict === "moved" ? {
			...verdict,
			verdict: "exact"
		} : verdict;
		return reanchored({
			...passage,
			source: own,
			status: "lost"
		}, source, certain);
	}
	/** The place in the only other article that has these words, once. */
	foundElsewhere(own, passage) {
		const [only, another] = [...recordsOf(this.staging.map.tables.sources)].filter(({ id, text }) => id !== own && text !== "").flatMap((source) => findAll(this.foldedOf(source), passage.exact, 2).map((place) => ({
			source,
			place
		})));
		return only && !another ? makePassage({
			id: passage.id,
			source: only.source,
			...only.place
		}) : void 0;
	}
	foldedOf({ id, text }) {
		const folded = this.folded.get(id) ?? foldText(text);
		this.folded.set(id, folded);
		return folded;
	}
	/** A card that says the same of the same passage is there already when a note is brought in again. */
	bringNode(node) {
		const swapped = swapReferences("nodes", node, (old) => this.ids.get(old)) ?? node;
		if (![...recordsOf(this.staging.map.tables.nodes)].some(({ text, note, passages }) => text === swapped.text && note === swapped.note && String(passages) === String(swapped.passages))) this.staging.put("nodes", {
			...swapped,
			id: this.context.newId("nodes"),
			main: void 0
		});
	}
};
/**
* Brings references into the map, as they were read from a file (`formats`), in one step. One that the map has is filled in where it says nothing yet;
* the others become articles without their text. Quotations among them are looked for in the text of their article, else in those of all others;
* those that stand nowhere stay quotations.
*/
const referencesAdd = defineCommand({
	name: "references.add",
	verbatim: true,
	input: object({
		sources: array(source),
		passages: array(passage).default([]),
		nodes: array(node$1).default([])
	}),
	run: (map, input, context) => {
		if (input.sources.length + input.nodes.length === 0) return fail("nothing-to-paste", "There are no references to add.");
		const bringing = new Bringing(new Staging(map), context);
		bringing.bring(input);
		return ok({
			label: input.nodes.length > 0 ? `Add ${counted(input.nodes.length, "quotation")}` : `Add ${counted(input.sources.length, "reference")}`,
			diff: bringing.staging.diff()
		});
	}
});
// shared/edit/commands/remove.ts
/** Removes anything by its id, with everything that cannot be without it, in one step. */
const remove = defineCommand({
	name: "remove",
	input: object({ ids: array(string()).min(1, "choose what to remove") }),
	run: (map, { ids }) => {
		const staging = new Staging(map);
		const counts = /* @__PURE__ */ new Map();
		const present = ids.filter((id) => {
			const table = tableOfId(id);
			if (table === void 0 || table === "map" || !find(map, table, id)) return false;
			counts.set(table, (counts.get(table) ?? 0) + 1);
			return true;
		});
		if (present.length === 0) return fail("nothing-to-remove", "What was to be removed is no longer in the map.");
		removeWithDependants(staging, present);
		return ok({
			label: t("Remove {what}", { what: [...counts].map(([table, count]) => countedRecords(table, count)).join(", ") }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/source-add.ts
const { textHash: _hash$1, versions: _versions$1, rejected: _rejected, ...others$1 } = source.shape;
const { reliabilityWas: _was$1, withheld: _withheld, ...given } = others$1;
/** Brings an article into the map with its whole text. */
const sourceAdd = defineCommand({
	name: "source.add",
	input: object({
		...given,
		id: idSchema("sources").optional(),
		kind: given.kind.default("article"),
		authors: given.authors.default([])
	}),
	run: (map, input, context) => {
		const { text } = input;
		if (text.trim() === "") return fail("empty-source", "The article has no text.", "Choose another file, or paste its text.");
		const staging = new Staging(map);
		const id = idForNew(staging, "sources", input.id, context);
		if (!id.ok) return id;
		const title = input.title.trim() || t("Untitled article");
		staging.put("sources", {
			...input,
			id: id.value,
			title,
			text,
			textHash: textHash(text)
		});
		return ok({
			label: t("Add article “{title}”", { title }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/source-drop-version.ts
/** Drops an earlier text of a source. Passages that were never found again keep their words and what stood around them. */
const sourceDropVersion = defineCommand({
	name: "source.dropVersion",
	input: object({
		id: idSchema("sources"),
		textHash: source.shape.textHash
	}),
	run: (map, { id, textHash }) => {
		const staging = new Staging(map);
		const source = staging.get("sources", id);
		const left = source?.versions?.filter((version) => version.textHash !== textHash);
		if (!source || left?.length === source.versions?.length) return fail("no-version", "That earlier text is no longer in the map.");
		staging.put("sources", {
			...source,
			versions: left && left.length > 0 ? left : void 0
		});
		return ok({
			label: t("Remove an earlier text of “{title}”", { title: source.title }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/source-replace.ts
const { text: text$2, published: published$1, accessed, url: url$1, voices: voices$1, pages: pages$1 } = source.shape;
/**
* Replaces a source's text by a newer version. Every passage is looked for in it; those that are not found in the same words keep theirs and
* wait, with a status, for a person. The old text stays with the source until it is dropped.
*/
const sourceReplace = defineCommand({
	name: "source.replace",
	input: object({
		id: idSchema("sources"),
		text: text$2,
		published: published$1,
		accessed,
		url: url$1,
		voices: voices$1,
		pages: pages$1
	}),
	run: (map, { id, ...version }, context) => {
		const staging = new Staging(map);
		const old = staging.get("sources", id);
		if (!old) return fail("no-source", "That article is no longer in the map.");
		const replaced = replaceText(staging, old, version, context);
		if (!replaced.ok) return replaced;
		return ok({
			label: t("Replace the text of “{title}”", { title: old.title }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/source-reread.ts
const { title: title$2, text: text$1, authors, publisher, published, url, language, voices, pages } = source.shape;
/**
* Puts in place of a source's text what its file says when it is read in another way, such as in another encoding. Only while no passage is
* anchored in it: those would need a verdict each. Ranges in the old text (voices, pages, rejected proposals) go with it.
*/
const sourceReread = defineCommand({
	name: "source.reread",
	input: object({
		id: idSchema("sources"),
		text: text$1,
		voices,
		pages,
		/** Other fields that the new reading gives; those that are not named stay. */
		fields: fieldsOf({
			title: title$2,
			authors,
			publisher,
			published,
			url,
			language
		}).default({})
	}),
	run: (map, { id, text, voices, pages, fields }) => {
		const staging = new Staging(map);
		const source = staging.get("sources", id);
		if (!source) return fail("no-source", "That article is no longer in the map.");
		if (text.trim() === "") return fail("empty-source", "Read like this, the article has no text.", "It was left as it is.");
		if (passagesOfSource(map, id).length > 0) return fail("has-passages", "Passages are marked in this text already.", "Replace the text instead: then each of them is looked for in the new one.");
		const title = fields.title === null ? source.title : fields.title;
		const edited = withFields("sources", source, {
			...fields,
			title
		});
		if (!edited.ok) return edited;
		const reread = {
			text,
			textHash: textHash(text),
			voices,
			pages,
			rejected: void 0
		};
		staging.put("sources", {
			...edited.value,
			...reread
		});
		return ok({
			label: t("Read article “{title}” again", { title: source.title }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/source-set.ts
const { id: _id$2, text: _text, textHash: _hash, versions: _versions, ...others } = source.shape;
const { reliabilityWas: _was, ...editable$2 } = others;
/** Sets fields of a source (not its text); `null` clears one. */
const sourceSet = defineCommand({
	name: "source.set",
	input: object({
		id: idSchema("sources"),
		fields: fieldsOf(editable$2)
	}),
	mergeKey: ({ id, fields }) => typingKey("sources", id, fields),
	run: (map, { id, fields }) => {
		const staging = new Staging(map);
		const source = staging.get("sources", id);
		if (!source) return fail("no-source", "That article is no longer in the map.");
		const edited = withFields("sources", source, fields);
		if (!edited.ok) return edited;
		const reliabilityWas = fields.reliability === void 0 ? source.reliabilityWas : gradeBefore(source.reliability, source.reliabilityWas, edited.value.reliability);
		staging.put("sources", {
			...edited.value,
			reliabilityWas
		});
		return ok({
			label: t("Edit article’s {field}", { field: fieldWord("sources", fields, t("fields")) }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/verdicts-confirm.ts
const { on, cause, by } = confirmation.shape;
/** Says of cards and links that they still hold, each for some causes and the state in which these are now. */
const verdictsConfirm = defineCommand({
	name: "verdicts.confirm",
	input: object({
		looked: array(object({
			on,
			causes: array(cause).min(1)
		})).min(1),
		by
	}),
	run: (map, { looked, by: who }, context) => {
		const staging = new Staging(map);
		const known = new Map([...recordsOf(map.tables.confirmed)].map((one) => [`${one.on} ${one.cause}`, one]));
		for (const { on: subject, causes } of looked) {
			if (!staging.get("nodes", subject) && !staging.get("links", subject)) return fail("no-subject", "What was looked at again is no longer in the map.");
			for (const id of causes) {
				const hash = causeOf(map, id)?.hash;
				const before = known.get(`${subject} ${id}`);
				if (hash === void 0 || before?.hash === hash) continue;
				staging.put("confirmed", {
					id: before?.id ?? context.newId("confirmed"),
					on: subject,
					cause: id,
					hash,
					by: who.trim() || t("Anonymous"),
					at: context.now()
				});
			}
		}
		const diff = staging.diff();
		if (diff.length === 0) return fail("nothing-to-confirm", "There is nothing here to look at again.");
		return ok({
			label: t("Say that {count, plural, one {# verdict} other {# verdicts}} still hold", { count: looked.length }),
			diff
		});
	}
});
// shared/edit/commands/suggestion-put.ts
const { author, text, suggestion } = comment.shape;
/** Writes a suggestion, or writes one anew that its author goes on with. It is a comment on the map: what it changes stands in it. */
const suggestionPut = defineCommand({
	name: "suggestion.put",
	verbatim: true,
	input: object({
		id: idSchema("comments"),
		author,
		text,
		suggestion: suggestion.unwrap()
	}),
	run: (map, input, { now }) => {
		const staging = new Staging(map);
		const there = find(map, "comments", input.id);
		staging.put("comments", {
			on: { map: map.head.id },
			created: now(),
			...there,
			...input
		});
		return ok({
			label: t("Suggest"),
			diff: staging.diff()
		});
	}
});
/** A suggestion as an edit of a map as it stands now; or in words why it does not fit any more. */
function editOf(map, changes) {
	const records = /* @__PURE__ */ new Map();
	for (const { record, field, from, to } of changes) {
		const owner = tableOfId(record);
		if (owner === void 0) return t("It changes something that this version does not know.");
		const table = field === "place" && owner === "nodes" ? "places" : owner === "map" ? "head" : owner;
		const key = `${table}/${record}`;
		const now = table === "head" ? map.head : find(map, table, record);
		const entry = records.get(key) ?? {
			table,
			from: now,
			to: now
		};
		records.set(key, entry);
		const isWhole = field === "*" || table === "places";
		const stands = isWhole ? entry.to : entry.to?.[field];
		if (table === "places") entry.to = to;
		else if (!isWhole && !entry.to) return t("{noun} that it changes is not in the map any more.", { noun: NOUN[owner] });
		else if (!sameValue(stands, from)) {
			if (sameValue(stands, to)) continue;
			if (isWhole && to !== void 0) return t("{noun} that it adds is in the map already, and not as it was suggested.", { noun: NOUN[owner] });
			return stands === void 0 && isWhole ? t("{noun} that it removes is not in the map any more.", { noun: NOUN[owner] }) : t("{noun} that it changes has been changed otherwise since.", { noun: NOUN[owner] });
		} else entry.to = isWhole ? to : withField(entry.to ?? {}, field, to);
	}
	return [...records].flatMap(([key, { table, from, to: raw }]) => {
		const to = raw && canonical(raw, table === "head" ? head : TABLE_SCHEMAS[table]);
		if (from === to || sameValue(from, to)) return [];
		return [{
			table,
			id: key.slice(key.indexOf("/") + 1),
			...from && { from },
			...to && { to }
		}];
	});
}
function withField(record, field, value) {
	if (value !== void 0) return {
		...record,
		[field]: value
	};
	const { [field]: _gone, ...rest } = record;
	return rest;
}
const NOUN = worded({
	map: "What",
	sources: "The article",
	passages: "The highlight",
	nodes: "The card",
	places: "The place",
	links: "The link",
	groups: "The group",
	steps: "The step",
	views: "The view",
	comments: "The comment",
	ratings: "The rating",
	confirmed: "The confirmation",
	conflicts: "The conflict"
});
/** The suggestions of a map that nobody has decided, those before that have to be taken first. */
function openSuggestions(comments) {
	const open = [...comments].filter(isOpenSuggestion).sort(byTime);
	const ordered = /* @__PURE__ */ new Map();
	const byId = new Map(open.map((comment) => [comment.id, comment]));
	const take = (comment, way) => {
		if (ordered.has(comment.id) || way.has(comment.id)) return;
		for (const id of comment.suggestion?.after ?? []) {
			const before = byId.get(id);
			if (before) take(before, /* @__PURE__ */ new Set([...way, comment.id]));
		}
		ordered.set(comment.id, comment);
	};
	for (const comment of open) take(comment, /* @__PURE__ */ new Set());
	return [...ordered.values()];
}
/** Whether a comment suggests an edit that nobody has taken or turned down. */
function isOpenSuggestion({ suggestion }) {
	return suggestion?.changes !== void 0 && suggestion.outcome === void 0;
}
function byTime(a, b) {
	if (a.created !== b.created) return a.created < b.created ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}
// shared/edit/accept-suggestion.ts
/** Records that go along when what they are about goes, and are missed by nobody. */
const GOES_ALONG = /* @__PURE__ */ new Set([
	"comments",
	"ratings",
	"confirmed",
	"conflicts",
	"places"
]);
/** The edit that a suggestion is, on a map as it stands now; or in a sentence why it cannot be made any more. */
function acceptedEdit(map, { suggestion }) {
	const edit = editOf(map, suggestion?.changes ?? []);
	if (typeof edit === "string") return edit;
	const whole = withDependants(map, edit);
	if (typeof whole === "string") return whole;
	const breakage = whatItBreaks(map, whole);
	return breakage === void 0 ? whole : t("It does not fit the map any more: {breakage}.", { breakage });
}
/** What refers to records that the edit removes shrinks, or goes along; a card or link that has come to stand on them since is in the way. */
function withDependants(map, edit) {
	const gone = new Set(edit.filter(({ table, to }) => table !== "places" && !to).map(({ id }) => id));
	if (gone.size === 0) return edit;
	const touched = new Set(edit.map(({ table, id }) => `${table}/${id}`));
	const after = applyDiff(map, edit);
	const more = [];
	const queue = [...gone];
	for (let id = queue.pop(); id !== void 0; id = queue.pop()) for (const referrer of getRecord(after.referrers, id) ?? []) {
		const table = TABLE_NAMES.find((name) => name === tableOfId(referrer));
		const record = table && find(after, table, referrer);
		if (!table || !record || gone.has(referrer) || touched.has(`${table}/${referrer}`)) continue;
		const left = dropReferences(table, record, gone);
		if (!left && !GOES_ALONG.has(table)) return t("Something stands by now on what it removes.");
		touched.add(`${table}/${referrer}`);
		if (!left) {
			gone.add(referrer);
			queue.push(referrer);
		}
		more.push({
			table,
			id: referrer,
			from: record,
			...left && { to: left }
		});
	}
	return [...edit, ...more];
}
/**
* Takes suggestions into a map one after the other, in the order in which they are given.
* @returns the map with those that fit, and why each of the others does not
*/
function withSuggestions(map, suggestions) {
	let current = map;
	const taken = [];
	const refused = /* @__PURE__ */ new Map();
	for (const comment of suggestions) {
		const edit = comment.suggestion?.after?.find((id) => refused.has(id)) === void 0 ? acceptedEdit(current, comment) : t("It builds on a suggestion that does not fit.");
		if (typeof edit === "string") refused.set(comment.id, edit);
		else {
			current = applyDiff(current, edit);
			taken.push(comment.id);
		}
	}
	return {
		map: current,
		taken,
		refused
	};
}
// shared/edit/suggestions-meant.ts
/**
* The suggestions that are meant, with what each cannot be decided without, in an order in which they can be taken.
* @param open in such an order (`openSuggestions`)
*/
function suggestionsMeant(open, ids, outcome) {
	const meant = new Set(ids);
	const ordered = outcome === "accepted" ? open.toReversed() : open;
	for (const { id, suggestion } of ordered) {
		const after = suggestion?.after ?? [];
		if (outcome === "accepted" && meant.has(id)) for (const before of after) meant.add(before);
		if (outcome === "rejected" && after.some((before) => meant.has(before))) meant.add(id);
	}
	return open.filter(({ id }) => meant.has(id));
}
// shared/edit/commands/suggestions-decide.ts
/**
* Accepts suggestions, with those that have to be taken before, or rejects them, with those that build on them; in one step. Of several those are
* accepted that fit; the others stay open.
*/
const suggestionsDecide = defineCommand({
	name: "suggestions.decide",
	input: object({
		ids: array(idSchema("comments")).min(1, "choose a suggestion"),
		outcome: _enum(["accepted", "rejected"]),
		by: string()
	}),
	run: (map, { ids, outcome, by }, { now }) => {
		const meant = suggestionsMeant(openSuggestions(recordsOf(map.tables.comments)), ids, outcome);
		if (meant.length === 0) return fail("no-comment", "That suggestion is decided already, or not in the map any more.");
		const { map: edited, taken, refused } = outcome === "accepted" ? withSuggestions(map, meant) : {
			map,
			taken: meant.map(({ id }) => id),
			refused: /* @__PURE__ */ new Map()
		};
		if (taken.length === 0) return fail("does-not-fit", [...refused.values()][0] ?? "", "Reject it, or change the map so that it fits.");
		const staging = new Staging(edited);
		for (const id of taken) {
			const comment = find(edited, "comments", id);
			if (comment) staging.put("comments", {
				...comment,
				suggestion: {
					...comment.suggestion,
					outcome
				},
				resolved: {
					by: by.trim() || t("Anonymous"),
					at: now()
				}
			});
		}
		return ok({
			label: t("{isOutcome, select, true {Accept} other {Reject}} {count, plural, one {# suggestion} other {# suggestions}}", {
				isOutcome: String(outcome === "accepted"),
				count: taken.length
			}),
			diff: diffMaps(map, applyDiff(edited, staging.diff()))
		});
	}
});
// shared/edit/commands/supposition-keep.ts
/** Makes of what was supposed an edit, in one step: cards are taken out, others get another score to start from. */
const suppositionKeep = defineCommand({
	name: "supposition.keep",
	input: object({
		out: array(idSchema("nodes")),
		scores: array(object({
			id: idSchema("nodes"),
			base: node$1.shape.base.unwrap()
		}))
	}),
	run: (map, { out, scores }) => {
		const staging = new Staging(map);
		const removed = out.filter((id) => staging.get("nodes", id));
		for (const { id, base } of scores) {
			const node = staging.get("nodes", id);
			if (node) staging.put("nodes", {
				...node,
				base
			});
		}
		if (removed.length > 0) removeWithDependants(staging, removed);
		const diff = staging.diff();
		if (diff.length === 0) return fail("nothing-to-keep", "Nothing is supposed that is not in the map.");
		return ok({
			label: t("Keep what was supposed"),
			diff
		});
	}
});
// shared/edit/commands/step-add.ts
const { title: title$1, notes, focus: focus$1, hidden, dimmed, folded, lit, verdicts, judged } = step.shape;
/** Adds steps to the talk, one after the other: after the step that is named, or at the end. */
const stepAdd = defineCommand({
	name: "step.add",
	input: object({
		steps: array(object({
			id: idSchema("steps").optional(),
			title: title$1,
			notes,
			focus: focus$1,
			hidden,
			dimmed,
			folded,
			lit,
			verdicts,
			judged
		})).min(1, "choose what to show"),
		after: idSchema("steps").optional()
	}),
	run: (map, { steps, after }, context) => {
		const staging = new Staging(map);
		const inOrder = [...recordsOf(map.tables.steps)].sort(compareOrder);
		const before = after === void 0 ? void 0 : inOrder[inOrder.findIndex(({ id }) => id === after) + 1]?.id;
		for (const { id: chosen, ...shows } of steps) {
			const id = idForNew(staging, "steps", chosen, context);
			if (!id.ok) return id;
			const moved = movedInOrder(inOrder, {
				id: id.value,
				order: "",
				...shows
			}, before, context.newId("steps"));
			for (const step of moved) {
				staging.put("steps", step);
				const at = inOrder.findIndex((other) => other.id === step.id);
				if (at < 0) inOrder.push(step);
				else inOrder[at] = step;
			}
			inOrder.sort(compareOrder);
		}
		return ok({
			label: t("Add {count, plural, one {# step} other {# steps}}", { count: steps.length }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/step-duplicate.ts
/** Puts a copy of a step after it. */
const stepDuplicate = defineCommand({
	name: "step.duplicate",
	input: object({
		id: idSchema("steps"),
		copy: idSchema("steps").optional()
	}),
	run: (map, { id, copy }, context) => {
		const staging = new Staging(map);
		const step = staging.get("steps", id);
		if (!step) return fail("no-step", "That step is no longer in the map.");
		const copyId = idForNew(staging, "steps", copy, context);
		if (!copyId.ok) return copyId;
		const inOrder = [...recordsOf(map.tables.steps)].sort(compareOrder);
		const next = inOrder[inOrder.findIndex((other) => other.id === id) + 1];
		const copied = {
			...step,
			id: copyId.value
		};
		for (const moved of movedInOrder(inOrder, copied, next?.id, context.newId("steps"))) staging.put("steps", moved);
		return ok({
			label: t("Duplicate step “{title}”", { title: step.title }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/step-move.ts
/** Puts a step of the talk before another one, or after all others. */
const stepMove = defineCommand({
	name: "step.move",
	input: object({
		id: idSchema("steps"),
		before: idSchema("steps").optional()
	}),
	run: (map, { id, before }, context) => {
		const staging = new Staging(map);
		const step = staging.get("steps", id);
		if (!step) return fail("no-step", "That step is no longer in the map.");
		for (const moved of movedInOrder(recordsOf(map.tables.steps), step, before, context.newId("steps"))) staging.put("steps", moved);
		return ok({
			label: t("Move step “{title}”", { title: step.title }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/step-set.ts
const { id: _id$1, order: _order, ...editable$1 } = step.shape;
/** Sets fields of a step; `null` clears one that need not be there. */
const stepSet = defineCommand({
	name: "step.set",
	input: object({
		id: idSchema("steps"),
		fields: fieldsOf(editable$1)
	}),
	mergeKey: ({ id, fields }) => typingKey("steps", id, fields),
	run: (map, { id, fields }) => {
		const staging = new Staging(map);
		const step = staging.get("steps", id);
		if (!step) return fail("no-step", "That step is no longer in the map.");
		const edited = withFields("steps", step, fields);
		if (!edited.ok) return edited;
		staging.put("steps", edited.value);
		return ok({
			label: t("Edit step’s {field}", { field: fieldWord("steps", fields, t("fields")) }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/view-add.ts
const { title, x, y, zoom, filter, focus } = view.shape;
/** Saves a look at the map under a name, after those that are there. */
const viewAdd = defineCommand({
	name: "view.add",
	input: object({
		id: idSchema("views").optional(),
		title,
		x,
		y,
		zoom,
		filter,
		focus
	}),
	run: (map, { id: chosen, ...look }, context) => {
		const staging = new Staging(map);
		const id = idForNew(staging, "views", chosen, context);
		if (!id.ok) return id;
		const order = orderKeyAfter([...recordsOf(map.tables.views)].map((view) => view.order), context.newId("views"));
		staging.put("views", {
			id: id.value,
			order,
			...look
		});
		return ok({
			label: t("Save view “{title}”", { title: look.title }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/view-move.ts
/** Puts a saved view before another one, or after all others. */
const viewMove = defineCommand({
	name: "view.move",
	input: object({
		id: idSchema("views"),
		before: idSchema("views").optional()
	}),
	run: (map, { id, before }, context) => {
		const staging = new Staging(map);
		const view = staging.get("views", id);
		if (!view) return fail("no-view", "That view is no longer in the map.");
		for (const moved of movedInOrder(recordsOf(map.tables.views), view, before, context.newId("views"))) staging.put("views", moved);
		return ok({
			label: t("Move view “{title}”", { title: view.title }),
			diff: staging.diff()
		});
	}
});
// shared/edit/commands/view-set.ts
const { id: _id, ...editable } = view.shape;
/** Sets fields of a saved view; `null` clears one that need not be there. */
const viewSet = defineCommand({
	name: "view.set",
	input: object({
		id: idSchema("views"),
		fields: fieldsOf(editable)
	}),
	mergeKey: ({ id, fields }) => typingKey("views", id, fields),
	run: (map, { id, fields }) => {
		const staging = new Staging(map);
		const view = staging.get("views", id);
		if (!view) return fail("no-view", "That view is no longer in the map.");
		const edited = withFields("views", view, fields);
		if (!edited.ok) return edited;
		staging.put("views", edited.value);
		return ok({
			label: t("Edit view’s {field}", { field: fieldWord("views", fields, t("place")) }),
			diff: staging.diff()
		});
	}
});
// shared/edit/plain-input.ts
/** A command's input with every text in it, at any depth, as the file keeps it: people and clipboards bring other line ends. */
function plainInput(value) {
	if (typeof value === "string") return plainText(value);
	if (Array.isArray(value)) return value.map(plainInput);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainInput(item)]));
}
// shared/edit/commands.ts
/** Every edit there is: the closed list. */
const COMMANDS = {
	"node.add": nodeAdd,
	"node.set": nodeSet,
	"nodes.tag": nodesTag,
	"nodes.move": nodesMove,
	"nodes.group": nodesGroup,
	"nodes.assign": nodesAssign,
	"nodes.fold": nodesFold,
	"group.set": groupSet,
	"link.add": linkAdd,
	"link.set": linkSet,
	"link.reverse": linkReverse,
	"link.join": linkJoin,
	"link.split": linkSplit,
	"link.retarget": linkRetarget,
	"link.move": linkMove,
	remove,
	"source.add": sourceAdd,
	"reference.set": referenceSet,
	"references.add": referencesAdd,
	"source.reread": sourceReread,
	"source.set": sourceSet,
	"source.replace": sourceReplace,
	"source.dropVersion": sourceDropVersion,
	"passage.add": passageAdd,
	"passage.attach": passageAttach,
	"passage.detach": passageDetach,
	"passage.move": passageMove,
	"passage.set": passageSet,
	"passages.confirm": passagesConfirm,
	"draft.accept": draftAccept,
	"draft.reject": draftReject,
	"fragment.insert": fragmentInsert,
	"comment.add": commentAdd,
	"comment.set": commentSet,
	"rating.put": ratingPut,
	"suggestion.put": suggestionPut,
	"suggestions.decide": suggestionsDecide,
	"verdicts.confirm": verdictsConfirm,
	"view.add": viewAdd,
	"view.move": viewMove,
	"view.set": viewSet,
	"step.add": stepAdd,
	"step.duplicate": stepDuplicate,
	"step.move": stepMove,
	"step.set": stepSet,
	"map.set": mapSet,
	"map.restore": mapRestore,
	"supposition.keep": suppositionKeep,
	"matrix.rate": matrixRate,
	"matrix.arrange": matrixArrange,
	"conflicts.settle": conflictsSettle
};
/** Runs a command on a map: checks its input by its schema, then lets it make the diff. The map is not changed. */
function runCommand(map, name, input, context) {
	const command = COMMANDS[name];
	const plain = command.verbatim ? input : plainInput(input);
	const parsed = command.input.safeParse(plain);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return fail("bad-input", "That edit cannot be made: {what}.", void 0, { what: describeIssue(issue, plain) });
	}
	const edit = command.run(map, parsed.data, context);
	if (!edit.ok) return edit;
	const breakage = whatItBreaks(map, edit.value.diff);
	if (breakage !== void 0) return fail("broken-edit", "That edit cannot be made: {breakage}.", void 0, { breakage });
	const mergeKey = command.mergeKey?.(parsed.data);
	return ok(mergeKey === void 0 ? edit.value : {
		...edit.value,
		mergeKey
	});
}
// shared/layout/direction.ts
/** The direction that a map asks for; conclusions on top unless it says otherwise. */
function directionOf(map) {
	return map.head.settings?.layoutDirection ?? "top-down";
}
// shared/layout/forest.ts
const NO_LINKS = [];
const NO_PARTS = [];
/**
* Reads a map as a forest, in one breadth-first walk: a shared premise hangs below the target nearest to a root, and cycles are cut where they come
* back. Roots and links come in the order of the map (`map/order.ts`). Groups stay together: a member hangs below one of its own group, and a group as
* a whole below something that all of it argues for, or else stands by itself.
* @param only looks at these nodes alone
*/
function forestOf(map, only) {
	const nodes = [];
	for (const node of recordsOf(map.tables.nodes)) if (!only || only.has(node.id)) nodes.push(node);
	const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
	const numberOf = (id) => numbers.get(id) ?? -1;
	const linksAt = linksByTarget(map);
	const isPremise = new Uint8Array(nodes.length);
	/** What the members of groups argue for. */
	const targets = /* @__PURE__ */ new Map();
	nodes.forEach((node, target) => {
		for (const link of linksInto(node.id, linksAt)) for (const id of link.premises) {
			const number = numberOf(id);
			if (number < 0 || id === targetId(link)) continue;
			isPremise[number] = 1;
			if (nodes[number]?.group !== void 0) targets.set(number, (targets.get(number) ?? /* @__PURE__ */ new Set()).add(target));
		}
	});
	const mayHang = staysInGroup(nodes, targets);
	const parents = new Int32Array(nodes.length).fill(-1);
	const seen = new Uint8Array(nodes.length);
	const order = [];
	const families = new Array(nodes.length).fill(NO_PARTS);
	const roots = [];
	let partCount = 0;
	function take(members, { premises }, parent) {
		for (const id of premises) {
			const number = numberOf(id);
			if (number < 0 || seen[number]) continue;
			if (!mayHang(number, parent)) continue;
			seen[number] = 1;
			parents[number] = parent;
			order.push(number);
			members.push(number);
		}
	}
	function familyOf(number) {
		const links = linksAt.get(nodes[number]?.id ?? "");
		if (!links) return NO_PARTS;
		const parts = [];
		for (const link of links) {
			const members = [];
			take(members, link, number);
			for (const beside of linksInto(link.id, linksAt)) take(members, beside, number);
			const hasKnob = link.premises.length > 1 || linksAt.has(link.id);
			const [first] = members;
			if (first === void 0) continue;
			const isSingle = members.length === 1 && !hasKnob;
			const isLeaf = !linksAt.has(nodes[first]?.id ?? "") && nodes[first]?.group === nodes[number]?.group;
			const { isAnswer, isAgainst } = RELATION[link.relation];
			parts.push({
				part: partCount++,
				members,
				hasKnob,
				isAnswer: isSingle && isAnswer,
				isBeside: isSingle && isAgainst && isLeaf
			});
		}
		return inGroups(nodes, parts, nodes[number]?.group, () => partCount++);
	}
	function grow(root) {
		let at = order.length;
		seen[root] = 1;
		roots.push({
			part: partCount++,
			members: [root],
			hasKnob: false,
			isAnswer: false,
			isBeside: false
		});
		order.push(root);
		for (; at < order.length; at++) {
			const number = order[at] ?? root;
			families[number] = familyOf(number);
		}
	}
	const inOrder = (some) => sortRoots(map, some).map(({ id }) => numberOf(id));
	for (const root of inOrder(nodes.filter((_, number) => !isPremise[number]))) grow(root);
	for (const root of inOrder(nodes.filter((_, number) => !seen[number]))) if (!seen[root]) grow(root);
	return {
		ids: nodes.map((node) => node.id),
		order,
		parents,
		families,
		roots: inGroups(nodes, roots, void 0, () => partCount++),
		partCount
	};
}
/** The links that end in something, each followed by those that end on it. Chains of links may be long. */
function* linksInto(id, linksAt) {
	const waiting = [...linksAt.get(id) ?? NO_LINKS].reverse();
	for (let link = waiting.pop(); link; link = waiting.pop()) {
		yield link;
		const besides = linksAt.get(link.id) ?? NO_LINKS;
		for (const beside of [...besides].reverse()) waiting.push(beside);
	}
}
/**
* Whether a member of a group may hang below a node: below those inside, or with the whole group below a node outside for which every member argues
* that argues for none inside. Members that all argue for each other may hang anywhere.
* @param targets what the members argue for
*/
function staysInGroup(nodes, targets) {
	const arguesInside = new Uint8Array(nodes.length);
	const hangers = /* @__PURE__ */ new Map();
	nodes.forEach(({ group }, number) => {
		if (group === void 0) return;
		const own = targets.get(number) ?? /* @__PURE__ */ new Set();
		if ([...own].some((target) => nodes[target]?.group === group)) arguesInside[number] = 1;
		else {
			const common = hangers.get(group);
			hangers.set(group, common ? new Set([...common].filter((target) => own.has(target))) : own);
		}
	});
	return (number, parent) => {
		const group = nodes[number]?.group;
		const hanger = group === void 0 ? void 0 : hangers.get(group);
		if (!hanger || group === nodes[parent]?.group) return true;
		return !arguesInside[number] && hanger.has(parent);
	};
}
/** The links that end in each node or link, in the order in which they are laid out. */
function linksByTarget(map) {
	const linksAt = /* @__PURE__ */ new Map();
	for (const link of recordsOf(map.tables.links)) {
		const links = linksAt.get(targetId(link));
		if (links) links.push(link);
		else linksAt.set(targetId(link), [link]);
	}
	for (const [target, links] of linksAt) if (links.length > 1) linksAt.set(target, sortLinks(map, links));
	return linksAt;
}
/**
* Brings parts whose first members are in the same group together, at the place of the first, as one part; answers stay by themselves.
* @param around the group that the conclusion is in
*/
function inGroups(nodes, parts, around, newPart) {
	const groupOf = ({ members }) => nodes[members[0] ?? -1]?.group;
	if (!parts.some((part) => groupOf(part) !== void 0)) return parts;
	const together = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const key = groupOf(part) ?? part;
		const group = together.get(key);
		if (group) group.push(part);
		else together.set(key, [part]);
	}
	return [...together].flatMap(([key, grouped]) => {
		if (typeof key !== "string" || key === around || grouped.some(({ isAnswer }) => isAnswer)) return grouped;
		const members = grouped.flatMap((part) => part.members);
		return {
			part: newPart(),
			members,
			hasKnob: false,
			isAnswer: false,
			isBeside: false,
			grouped
		};
	});
}
// shared/layout/heads.ts
const MOST_BESIDE = 3;
const BESIDE_GAP = 76;
const LIST_GAP$1 = 24;
/** A card and, to its right, the objections that stand beside it: what is laid out as one. Arrays go by the number of the node; lengths are px. */
var Heads = class {
	cardWidths;
	cardHeights;
	widths;
	heights;
	/** What stands below each node. */
	below;
	beside;
	constructor({ families }, cardWidths, cardHeights) {
		this.cardWidths = cardWidths;
		this.cardHeights = cardHeights;
		this.widths = Float64Array.from(cardWidths);
		this.heights = Float64Array.from(cardHeights);
		const below = [];
		const beside = [];
		const rivals = new Set(families.flat().flatMap(({ isAnswer, members }) => isAnswer ? members : []));
		families.forEach((family, number) => {
			const objections = rivals.has(number) ? [] : family.filter(({ isBeside }) => isBeside);
			if (objections.length === 0 || objections.length > MOST_BESIDE) {
				below.push(family);
				beside.push(NOBODY);
				return;
			}
			below.push(family.filter(({ isBeside }) => !isBeside));
			const members = objections.flatMap((part) => part.members);
			beside.push(members);
			const widest = Math.max(...members.map((member) => cardWidths[member] ?? 0));
			this.widths[number] = (cardWidths[number] ?? 0) + BESIDE_GAP + widest;
			this.heights[number] = Math.max(cardHeights[number] ?? 0, this.columnHeight(members));
		});
		this.below = below;
		this.beside = beside;
	}
	/** Walks the objections beside a card, with their places seen from its corner. */
	visit(number, visitor) {
		const members = this.beside[number] ?? NOBODY;
		if (members.length === 0) return;
		const left = (this.cardWidths[number] ?? 0) + BESIDE_GAP;
		let top = Math.max(0, ((this.cardHeights[number] ?? 0) - this.columnHeight(members)) / 2);
		for (const member of members) {
			visitor(member, left, top);
			top += (this.cardHeights[member] ?? 0) + LIST_GAP$1;
		}
	}
	columnHeight(members) {
		return members.reduce((sum, member) => sum + (this.cardHeights[member] ?? 0) + LIST_GAP$1, -24);
	}
};
const NOBODY = [];
// node_modules/flatqueue/index.js
/**
* @typedef {Float64ArrayConstructor | Float32ArrayConstructor |
*   Uint32ArrayConstructor | Int32ArrayConstructor | Uint16ArrayConstructor |
*   Int16ArrayConstructor | Uint8ArrayConstructor | Int8ArrayConstructor} TypedArrayConstructor
*/
/** @template [T=number] */
var FlatQueue = class {
	/**
	* Creates an empty queue. If `capacity` is provided, the queue is backed by fixed-size typed
	* arrays for better performance and memory use, but can't grow beyond `capacity`. `values` uses
	* `ValuesArray` (default `Float64Array`) and `ids` uses `IdsArray` (default `Uint32Array`); pass
	* narrower constructors like `Uint16Array` if your values or ids are known to fit them.
	*
	* @param {number} [capacity]
	* @param {TypedArrayConstructor} [ValuesArray]
	* @param {TypedArrayConstructor} [IdsArray]
	*/
	constructor(capacity = Infinity, ValuesArray = Float64Array, IdsArray = Uint32Array) {
		const fixed = capacity !== Infinity;
		/** @type {T[]} */
		this.ids = fixed ? new IdsArray(capacity) : [];
		/** @type {number[]} */
		this.values = fixed ? new ValuesArray(capacity) : [];
		/** Maximum number of items the queue can hold; `Infinity` for regular-array queues, which grow on demand. */
		this.capacity = capacity;
		/** Number of items in the queue. */
		this.length = 0;
	}
	/** Removes all items from the queue. */
	clear() {
		this.length = 0;
	}
	/**
	* Adds `item` to the queue with the specified `priority`.
	*
	* `priority` must be a number. Items are sorted and returned from low to high priority. Multiple items
	* with the same priority value can be added to the queue, but there is no guaranteed order between these items.
	*
	* For fixed-capacity queues, throws a `RangeError` if the queue is already full.
	*
	* @param {T} item
	* @param {number} priority
	*/
	push(item, priority) {
		if (this.length === this.capacity) throw new RangeError("Queue is at capacity.");
		let pos = this.length++;
		while (pos > 0) {
			const parent = pos - 1 >> 1;
			const parentValue = this.values[parent];
			if (priority >= parentValue) break;
			this.ids[pos] = this.ids[parent];
			this.values[pos] = parentValue;
			pos = parent;
		}
		this.ids[pos] = item;
		this.values[pos] = priority;
	}
	/**
	* Removes and returns the item from the head of this queue, which is one of
	* the items with the lowest priority. If this queue is empty, returns `undefined`.
	*/
	pop() {
		if (this.length === 0) return void 0;
		const ids = this.ids, values = this.values, top = ids[0], last = --this.length;
		if (last > 0) {
			const id = ids[last];
			const value = values[last];
			let pos = 0;
			const halfLen = last >> 1;
			while (pos < halfLen) {
				const left = (pos << 1) + 1;
				const right = left + 1;
				const child = left + (+(right < last) & +(values[right] < values[left]));
				if (values[child] >= value) break;
				ids[pos] = ids[child];
				values[pos] = values[child];
				pos = child;
			}
			ids[pos] = id;
			values[pos] = value;
		}
		return top;
	}
	/** Returns the item from the head of this queue without removing it. If this queue is empty, returns `undefined`. */
	peek() {
		return this.length > 0 ? this.ids[0] : void 0;
	}
	/**
	* Returns the priority value of the item at the head of this queue without
	* removing it. If this queue is empty, returns `undefined`.
	*/
	peekValue() {
		return this.length > 0 ? this.values[0] : void 0;
	}
	/**
	* Shrinks the internal arrays to `this.length`. No-op for queues with fixed capacity.
	*
	* `pop()` and `clear()` calls don't free memory automatically to avoid unnecessary resize operations.
	* This also means that items that have been added to the queue can't be garbage collected until
	* a new item is pushed in their place, or this method is called.
	*/
	shrink() {
		if (Array.isArray(this.ids)) this.ids.length = this.length;
		if (Array.isArray(this.values)) this.values.length = this.length;
	}
};
// node_modules/flatbush/index.js
const ARRAY_TYPES = [
	Int8Array,
	Uint8Array,
	Uint8ClampedArray,
	Int16Array,
	Uint16Array,
	Int32Array,
	Uint32Array,
	Float32Array,
	Float64Array
];
const VERSION = 3;
/** @typedef {Int8ArrayConstructor | Uint8ArrayConstructor | Uint8ClampedArrayConstructor | Int16ArrayConstructor | Uint16ArrayConstructor | Int32ArrayConstructor | Uint32ArrayConstructor | Float32ArrayConstructor | Float64ArrayConstructor} TypedArrayConstructor */
/** @typedef {Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array} TypedArray */
var Flatbush = class Flatbush {
	/**
	* Recreate a Flatbush index from raw `ArrayBuffer` or `SharedArrayBuffer` data.
	* @param {ArrayBufferLike} data
	* @param {number} [byteOffset=0] byte offset to the start of the Flatbush buffer in the referenced ArrayBuffer.
	* @returns {Flatbush} index
	*/
	static from(data, byteOffset = 0) {
		if (byteOffset % 8 !== 0) throw new Error("byteOffset must be 8-byte aligned.");
		if (!data || data.byteLength === void 0 || "buffer" in data) throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");
		const [magic, versionAndType] = new Uint8Array(data, byteOffset + 0, 2);
		if (magic !== 251) throw new Error("Data does not appear to be in a Flatbush format.");
		const version = versionAndType >> 4;
		if (version !== VERSION) throw new Error(`Got v${version} data when expected v${VERSION}.`);
		const ArrayType = ARRAY_TYPES[versionAndType & 15];
		if (!ArrayType) throw new Error("Unrecognized array type.");
		const [nodeSize] = new Uint16Array(data, byteOffset + 2, 1);
		const [numItems] = new Uint32Array(data, byteOffset + 4, 1);
		return new Flatbush(numItems, nodeSize, ArrayType, void 0, data, byteOffset);
	}
	/**
	* Create a Flatbush index that will hold a given number of items.
	* @param {number} numItems
	* @param {number} [nodeSize=16] Size of the tree node (16 by default).
	* @param {TypedArrayConstructor} [ArrayType=Float64Array] The array type used for coordinates storage (`Float64Array` by default).
	* @param {ArrayBufferConstructor | SharedArrayBufferConstructor} [ArrayBufferType=ArrayBuffer] The array buffer type used to store data (`ArrayBuffer` by default).
	* @param {ArrayBufferLike} [data] (Only used internally)
	* @param {number} [byteOffset=0] (Only used internally)
	*/
	constructor(numItems, nodeSize = 16, ArrayType = Float64Array, ArrayBufferType = ArrayBuffer, data, byteOffset = 0) {
		if (numItems === void 0) throw new Error("Missing required argument: numItems.");
		if (isNaN(numItems) || numItems <= 0) throw new Error(`Unexpected numItems value: ${numItems}.`);
		this.numItems = +numItems;
		this.nodeSize = Math.min(Math.max(+nodeSize, 2), 65535);
		this.byteOffset = byteOffset;
		let n = numItems;
		let numNodes = n;
		this._levelBounds = [n * 4];
		do {
			n = Math.ceil(n / this.nodeSize);
			numNodes += n;
			this._levelBounds.push(numNodes * 4);
		} while (n !== 1);
		this.ArrayType = ArrayType;
		this.IndexArrayType = numNodes < 16384 ? Uint16Array : Uint32Array;
		const arrayTypeIndex = ARRAY_TYPES.indexOf(ArrayType);
		const nodesByteSize = numNodes * 4 * ArrayType.BYTES_PER_ELEMENT;
		if (arrayTypeIndex < 0) throw new Error(`Unexpected typed array class: ${ArrayType}.`);
		/** @type {new(b: ArrayBufferLike, o: number, l: number) => TypedArray} */
		const BoxCtor = ArrayType;
		/** @type {new(b: ArrayBufferLike, o: number, l: number) => Uint16Array | Uint32Array} */
		const IdxCtor = this.IndexArrayType;
		if (data) {
			this.data = data;
			this._boxes = new BoxCtor(data, byteOffset + 8, numNodes * 4);
			this._indices = new IdxCtor(data, byteOffset + 8 + nodesByteSize, numNodes);
			this._pos = numNodes * 4;
			this.minX = this._boxes[this._pos - 4];
			this.minY = this._boxes[this._pos - 3];
			this.maxX = this._boxes[this._pos - 2];
			this.maxY = this._boxes[this._pos - 1];
		} else {
			const data = this.data = new ArrayBufferType(8 + nodesByteSize + numNodes * this.IndexArrayType.BYTES_PER_ELEMENT);
			this._boxes = new BoxCtor(data, 8, numNodes * 4);
			this._indices = new IdxCtor(data, 8 + nodesByteSize, numNodes);
			this._pos = 0;
			this.minX = Infinity;
			this.minY = Infinity;
			this.maxX = -Infinity;
			this.maxY = -Infinity;
			new Uint8Array(data, 0, 2).set([251, 48 + arrayTypeIndex]);
			new Uint16Array(data, 2, 1)[0] = this.nodeSize;
			new Uint32Array(data, 4, 1)[0] = numItems;
		}
		/** @type FlatQueue<number> */
		this._queue = new FlatQueue();
	}
	/**
	* Add a given rectangle to the index.
	* @param {number} minX
	* @param {number} minY
	* @param {number} maxX
	* @param {number} maxY
	* @returns {number} A zero-based, incremental number that represents the newly added rectangle.
	*/
	add(minX, minY, maxX = minX, maxY = minY) {
		const pos = this._pos;
		const index = pos >> 2;
		const boxes = this._boxes;
		this._indices[index] = index;
		boxes[pos] = minX;
		boxes[pos + 1] = minY;
		boxes[pos + 2] = maxX;
		boxes[pos + 3] = maxY;
		this._pos = pos + 4;
		if (minX < this.minX) this.minX = minX;
		if (minY < this.minY) this.minY = minY;
		if (maxX > this.maxX) this.maxX = maxX;
		if (maxY > this.maxY) this.maxY = maxY;
		return index;
	}
	/** Perform indexing of the added rectangles. */
	finish() {
		if (this._pos >> 2 !== this.numItems) throw new Error(`Added ${this._pos >> 2} items when expected ${this.numItems}.`);
		const boxes = this._boxes;
		if (this.numItems <= this.nodeSize) {
			boxes[this._pos++] = this.minX;
			boxes[this._pos++] = this.minY;
			boxes[this._pos++] = this.maxX;
			boxes[this._pos++] = this.maxY;
			return;
		}
		const { numItems, minX, minY, nodeSize, _indices: indices, _levelBounds: levelBounds } = this;
		const width = this.maxX - minX || 1;
		const height = this.maxY - minY || 1;
		const hilbertValues = new Int32Array(numItems);
		const hilbertMax = 65535;
		const sx = hilbertMax / width;
		const sy = hilbertMax / height;
		for (let i = 0, pos = 0; i < numItems; i++) {
			const itemMinX = boxes[pos++];
			const itemMinY = boxes[pos++];
			const itemMaxX = boxes[pos++];
			const itemMaxY = boxes[pos++];
			const x = sx * ((itemMinX + itemMaxX) / 2 - minX) | 0;
			const y = sy * ((itemMinY + itemMaxY) / 2 - minY) | 0;
			hilbertValues[i] = hilbert(x, y);
		}
		sort(hilbertValues, boxes, indices, 0, numItems - 1, nodeSize);
		let pos = numItems * 4;
		for (let i = 0, readPos = 0; i < levelBounds.length - 1; i++) {
			const end = levelBounds[i];
			while (readPos < end) {
				const nodeIndex = readPos;
				let nodeMinX = boxes[readPos++];
				let nodeMinY = boxes[readPos++];
				let nodeMaxX = boxes[readPos++];
				let nodeMaxY = boxes[readPos++];
				for (let j = 1; j < nodeSize && readPos < end; j++) {
					nodeMinX = Math.min(nodeMinX, boxes[readPos++]);
					nodeMinY = Math.min(nodeMinY, boxes[readPos++]);
					nodeMaxX = Math.max(nodeMaxX, boxes[readPos++]);
					nodeMaxY = Math.max(nodeMaxY, boxes[readPos++]);
				}
				indices[pos >> 2] = nodeIndex;
				boxes[pos++] = nodeMinX;
				boxes[pos++] = nodeMinY;
				boxes[pos++] = nodeMaxX;
				boxes[pos++] = nodeMaxY;
			}
		}
		this._pos = pos;
	}
	/**
	* Search the index by a bounding box.
	* @param {number} minX
	* @param {number} minY
	* @param {number} maxX
	* @param {number} maxY
	* @param {(index: number, x0: number, y0: number, x1: number, y1: number) => boolean} [filterFn] An optional function that is called on every found item; if supplied, only items for which this function returns true will be included in the results array.
	* @returns {number[]} An array of indices of items intersecting or touching the given bounding box.
	*/
	search(minX, minY, maxX, maxY, filterFn) {
		if (this._pos !== this._boxes.length) throw new Error("Data not yet indexed - call index.finish().");
		const { _boxes: boxes, _levelBounds: levelBounds, _indices: indices, nodeSize } = this;
		const numItems4 = this.numItems * 4;
		/** @type number | undefined */
		let nodeIndex = boxes.length - 4;
		let level = levelBounds.length - 1;
		const q = [];
		const results = [];
		let contained = false;
		while (nodeIndex !== void 0) {
			const end = Math.min(nodeIndex + nodeSize * 4, levelBounds[level]);
			const isNode = nodeIndex >= numItems4;
			if (contained) this._collectContained(nodeIndex, end, level, numItems4, results, filterFn);
			else for (let pos = nodeIndex; pos < end; pos += 4) {
				const x0 = boxes[pos];
				if (maxX < x0) continue;
				const y0 = boxes[pos + 1];
				if (maxY < y0) continue;
				const x1 = boxes[pos + 2];
				if (minX > x1) continue;
				const y1 = boxes[pos + 3];
				if (minY > y1) continue;
				const index = indices[pos >> 2] | 0;
				if (isNode) {
					const c = +(minX <= x0 && minY <= y0 && maxX >= x1 && maxY >= y1);
					q.push(index | c, level - 1);
				} else if (filterFn === void 0 || filterFn(index, x0, y0, x1, y1)) results.push(index);
			}
			level = q.pop();
			nodeIndex = q.pop();
			if (nodeIndex !== void 0) {
				contained = (nodeIndex & 1) === 1;
				nodeIndex &= -2;
			}
		}
		return results;
	}
	/**
	* Collect all leaves of a subtree that's fully inside the query, skipping intersection tests.
	* Because the tree is packed bottom-up, those leaves occupy one contiguous block of the leaf
	* level, so we skip traversal entirely: descend to the first leaf, then sweep the flat range.
	* @param {number} nodeIndex
	* @param {number} end
	* @param {number} level
	* @param {number} numItems4
	* @param {number[]} results
	* @param {((index: number, x0: number, y0: number, x1: number, y1: number) => boolean) | undefined} filterFn
	*/
	_collectContained(nodeIndex, end, level, numItems4, results, filterFn) {
		const boxes = this._boxes;
		const indices = this._indices;
		let pos = nodeIndex;
		for (let l = level; l > 0; l--) pos = indices[pos >> 2];
		const leafEnd = Math.min(pos + (end - nodeIndex) * this.nodeSize ** level, numItems4);
		if (filterFn === void 0) for (; pos < leafEnd; pos += 4) results.push(indices[pos >> 2] | 0);
		else for (; pos < leafEnd; pos += 4) {
			const index = indices[pos >> 2] | 0;
			if (filterFn(index, boxes[pos], boxes[pos + 1], boxes[pos + 2], boxes[pos + 3])) results.push(index);
		}
	}
	/**
	* Check whether any item intersects or touches a bounding box, stopping at the first match.
	* @param {number} minX
	* @param {number} minY
	* @param {number} maxX
	* @param {number} maxY
	* @param {(index: number, x0: number, y0: number, x1: number, y1: number) => boolean} [filterFn] An optional function that is called on found items; if supplied, only items for which this function returns true count as a match.
	* @returns {boolean} Whether a matching item was found.
	*/
	collides(minX, minY, maxX, maxY, filterFn) {
		if (this._pos !== this._boxes.length) throw new Error("Data not yet indexed - call index.finish().");
		const { _boxes: boxes, _levelBounds: levelBounds, _indices: indices, nodeSize } = this;
		const numItems4 = this.numItems * 4;
		/** @type number | undefined */
		let nodeIndex = boxes.length - 4;
		let level = levelBounds.length - 1;
		const q = [];
		while (nodeIndex !== void 0) {
			const end = Math.min(nodeIndex + nodeSize * 4, levelBounds[level]);
			const isNode = nodeIndex >= numItems4;
			for (let pos = nodeIndex; pos < end; pos += 4) {
				const x0 = boxes[pos];
				if (maxX < x0) continue;
				const y0 = boxes[pos + 1];
				if (maxY < y0) continue;
				const x1 = boxes[pos + 2];
				if (minX > x1) continue;
				const y1 = boxes[pos + 3];
				if (minY > y1) continue;
				const index = indices[pos >> 2] | 0;
				if (isNode) q.push(index, level - 1);
				else if (filterFn === void 0 || filterFn(index, x0, y0, x1, y1)) return true;
			}
			level = q.pop();
			nodeIndex = q.pop();
		}
		return false;
	}
	/**
	* Search items in order of distance from the given point.
	* @param {number} x
	* @param {number} y
	* @param {number} [maxResults=Infinity]
	* @param {number} [maxDistance=Infinity]
	* @param {(index: number) => boolean} [filterFn] An optional function for filtering the results.
	* @returns {number[]} An array of indices of items found.
	*/
	neighbors(x, y, maxResults = Infinity, maxDistance = Infinity, filterFn) {
		if (this._pos !== this._boxes.length) throw new Error("Data not yet indexed - call index.finish().");
		const { _boxes: boxes, _levelBounds: levelBounds, _indices: indices, _queue: q, nodeSize } = this;
		const numItems4 = this.numItems * 4;
		const nodeSize4 = nodeSize * 4;
		const results = [];
		const maxDistSquared = maxDistance * maxDistance;
		const trackNearest = maxResults === 1;
		let bound = maxDistSquared;
		q.push(boxes.length - 4 << 1, 0);
		while (q.length) {
			const top = q.ids[0];
			if (top & 1) {
				q.pop();
				results.push(top >> 1);
				if (results.length === maxResults) break;
				continue;
			}
			q.pop();
			const nodeIndex = top >> 1;
			const isLeafLevel = nodeIndex < numItems4;
			const end = Math.min(nodeIndex + nodeSize4, upperBound(nodeIndex, levelBounds));
			for (let pos = nodeIndex; pos < end; pos += 4) {
				const minX = boxes[pos];
				const minY = boxes[pos + 1];
				const maxX = boxes[pos + 2];
				const maxY = boxes[pos + 3];
				const dx = Math.max(Math.max(minX - x, x - maxX), 0);
				const dy = Math.max(Math.max(minY - y, y - maxY), 0);
				const dist = dx * dx + dy * dy;
				if (dist > bound) continue;
				const childIndex = indices[pos >> 2] | 0;
				if (isLeafLevel) {
					if (filterFn === void 0 || filterFn(childIndex)) {
						q.push(childIndex << 1 | 1, dist);
						if (trackNearest && dist < bound) bound = dist;
					}
				} else q.push(childIndex << 1, dist);
			}
		}
		q.clear();
		return results;
	}
};
/**
* Binary search for the first value in the array bigger than the given.
* @param {number} value
* @param {number[]} arr
*/
function upperBound(value, arr) {
	let i = 0;
	let j = arr.length - 1;
	while (i < j) {
		const m = i + j >> 1;
		if (arr[m] > value) j = m;
		else i = m + 1;
	}
	return arr[i];
}
/**
* Custom quicksort that partially sorts bbox data alongside the hilbert values.
* @param {Int32Array} values
* @param {TypedArray} boxes
* @param {Uint16Array | Uint32Array} indices
* @param {number} left
* @param {number} right
* @param {number} nodeSize
*/
function sort(values, boxes, indices, left, right, nodeSize) {
	const stack = [left, right];
	while (stack.length) {
		const r = stack.pop() || 0;
		const l = stack.pop() || 0;
		if (r - l <= nodeSize && Math.floor(l / nodeSize) >= Math.floor(r / nodeSize)) continue;
		const a = values[l];
		const b = values[l + r >> 1];
		const c = values[r];
		const pivot = a > b !== a > c ? a : b < a !== b < c ? b : c;
		let i = l - 1;
		let j = r + 1;
		while (true) {
			do
				i++;
			while (values[i] < pivot);
			do
				j--;
			while (values[j] > pivot);
			if (i >= j) break;
			swap$1(values, boxes, indices, i, j);
		}
		stack.push(l, j, j + 1, r);
	}
}
/**
* Swap two values and two corresponding boxes.
* @param {Int32Array} values
* @param {TypedArray} boxes
* @param {Uint16Array | Uint32Array} indices
* @param {number} i
* @param {number} j
*/
function swap$1(values, boxes, indices, i, j) {
	const temp = values[i];
	values[i] = values[j];
	values[j] = temp;
	const k = 4 * i;
	const m = 4 * j;
	const a = boxes[k];
	const b = boxes[k + 1];
	const c = boxes[k + 2];
	const d = boxes[k + 3];
	boxes[k] = boxes[m];
	boxes[k + 1] = boxes[m + 1];
	boxes[k + 2] = boxes[m + 2];
	boxes[k + 3] = boxes[m + 3];
	boxes[m] = a;
	boxes[m + 1] = b;
	boxes[m + 2] = c;
	boxes[m + 3] = d;
	const e = indices[i];
	indices[i] = indices[j];
	indices[j] = e;
}
/**
* Fast Hilbert curve algorithm by http://threadlocalmutex.com/
* Ported from C++ https://github.com/rawrunprotected/hilbert_curves (public domain)
* @param {number} x
* @param {number} y
*/
function hilbert(x, y) {
	let a = x ^ y;
	let b = 65535 ^ a;
	let c = 65535 ^ (x | y);
	let d = x & (y ^ 65535);
	let A = a | b >> 1;
	let B = a >> 1 ^ a;
	let C = c ^ (c >> 1 ^ b & d >> 1);
	let D = d ^ (a & c >> 1 ^ d >> 1);
	a = A & A >> 2 ^ B & B >> 2;
	b = A & B >> 2 ^ B & (A ^ B) >> 2;
	c = C ^ (A & C >> 2 ^ B & D >> 2);
	d = D ^ (B & C >> 2 ^ (A ^ B) & D >> 2);
	A = a & a >> 4 ^ b & b >> 4;
	B = a & b >> 4 ^ b & (a ^ b) >> 4;
	C = c ^ (a & c >> 4 ^ b & d >> 4);
	D = d ^ (b & c >> 4 ^ (a ^ b) & d >> 4);
	c = C ^ (A & C >> 8 ^ B & D >> 8);
	d = D ^ (B & C >> 8 ^ (A ^ B) & D >> 8);
	c ^= c >> 1;
	d ^= d >> 1;
	a = x ^ y;
	b = d | 65535 ^ (a | c);
	a = (a | a << 8) & 16711935;
	a = (a | a << 4) & 252645135;
	a = (a | a << 2) & 858993459;
	a = (a | a << 1) & 1431655765;
	b = (b | b << 8) & 16711935;
	b = (b | b << 4) & 252645135;
	b = (b | b << 2) & 858993459;
	b = (b | b << 1) & 1431655765;
	return ((b << 1 | a) >>> 0) - 2147483648;
}
// node_modules/quickselect/index.js
/**
* Rearranges items so that all items in the [left, k] are the smallest.
* The k-th element will have the (k - left + 1)-th smallest value in [left, right].
*
* @template T
* @param {T[]} arr the array to partially sort (in place)
* @param {number} k middle index for partial sorting (as defined above)
* @param {number} [left=0] left index of the range to sort
* @param {number} [right=arr.length-1] right index
* @param {(a: T, b: T) => number} [compare = (a, b) => a - b] compare function
*/
function quickselect(arr, k, left = 0, right = arr.length - 1, compare = defaultCompare) {
	while (right > left) {
		if (right - left > 600) {
			const n = right - left + 1;
			const m = k - left + 1;
			const z = Math.log(n);
			const s = .5 * Math.exp(2 * z / 3);
			const sd = .5 * Math.sqrt(z * s * (n - s) / n) * (m - n / 2 < 0 ? -1 : 1);
			quickselect(arr, k, Math.max(left, Math.floor(k - m * s / n + sd)), Math.min(right, Math.floor(k + (n - m) * s / n + sd)), compare);
		}
		const t = arr[k];
		let i = left;
		/** @type {number} */
		let j = right;
		swap(arr, left, k);
		if (compare(arr[right], t) > 0) swap(arr, left, right);
		while (i < j) {
			swap(arr, i, j);
			i++;
			j--;
			while (compare(arr[i], t) < 0) i++;
			while (compare(arr[j], t) > 0) j--;
		}
		if (compare(arr[left], t) === 0) swap(arr, left, j);
		else {
			j++;
			swap(arr, j, right);
		}
		if (j <= k) left = j + 1;
		if (k <= j) right = j - 1;
	}
}
/**
* @template T
* @param {T[]} arr
* @param {number} i
* @param {number} j
*/
function swap(arr, i, j) {
	const tmp = arr[i];
	arr[i] = arr[j];
	arr[j] = tmp;
}
/**
* @template T
* @param {T} a
* @param {T} b
* @returns {number}
*/
function defaultCompare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// node_modules/rbush/index.js
var RBush = class {
	constructor(maxEntries = 9) {
		this._maxEntries = Math.max(4, maxEntries);
		this._minEntries = Math.max(2, Math.ceil(this._maxEntries * .4));
		this.clear();
	}
	all() {
		return this._all(this.data, []);
	}
	search(bbox) {
		let node = this.data;
		const result = [];
		if (!intersects(bbox, node)) return result;
		const toBBox = this.toBBox;
		const nodesToSearch = [];
		while (node) {
			for (let i = 0; i < node.children.length; i++) {
				const child = node.children[i];
				const childBBox = node.leaf ? toBBox(child) : child;
				if (intersects(bbox, childBBox)) {
					if (node.leaf) result.push(child);
					else if (contains(bbox, childBBox)) this._all(child, result);
					else nodesToSearch.push(child);
				}
			}
			node = nodesToSearch.pop();
		}
		return result;
	}
	collides(bbox) {
		let node = this.data;
		if (!intersects(bbox, node)) return false;
		const nodesToSearch = [];
		while (node) {
			for (let i = 0; i < node.children.length; i++) {
				const child = node.children[i];
				const childBBox = node.leaf ? this.toBBox(child) : child;
				if (intersects(bbox, childBBox)) {
					if (node.leaf || contains(bbox, childBBox)) return true;
					nodesToSearch.push(child);
				}
			}
			node = nodesToSearch.pop();
		}
		return false;
	}
	load(data) {
		if (!(data && data.length)) return this;
		if (data.length < this._minEntries) {
			for (let i = 0; i < data.length; i++) this.insert(data[i]);
			return this;
		}
		let node = this._build(data.slice(), 0, data.length - 1, 0);
		if (!this.data.children.length) this.data = node;
		else if (this.data.height === node.height) this._splitRoot(this.data, node);
		else {
			if (this.data.height < node.height) {
				const tmpNode = this.data;
				this.data = node;
				node = tmpNode;
			}
			this._insert(node, this.data.height - node.height - 1, true);
		}
		return this;
	}
	insert(item) {
		if (item) this._insert(item, this.data.height - 1);
		return this;
	}
	clear() {
		this.data = createNode([]);
		return this;
	}
	remove(item, equalsFn) {
		if (!item) return this;
		let node = this.data;
		const bbox = this.toBBox(item);
		const path = [];
		const indexes = [];
		let i, parent, goingUp;
		while (node || path.length) {
			if (!node) {
				node = path.pop();
				parent = path[path.length - 1];
				i = indexes.pop();
				goingUp = true;
			}
			if (node.leaf) {
				const index = findItem(item, node.children, equalsFn);
				if (index !== -1) {
					node.children.splice(index, 1);
					path.push(node);
					this._condense(path);
					return this;
				}
			}
			if (!goingUp && !node.leaf && contains(node, bbox)) {
				path.push(node);
				indexes.push(i);
				i = 0;
				parent = node;
				node = node.children[0];
			} else if (parent) {
				i++;
				node = parent.children[i];
				goingUp = false;
			} else node = null;
		}
		return this;
	}
	toBBox(item) {
		return item;
	}
	compareMinX(a, b) {
		return a.minX - b.minX;
	}
	compareMinY(a, b) {
		return a.minY - b.minY;
	}
	toJSON() {
		return this.data;
	}
	fromJSON(data) {
		this.data = data;
		return this;
	}
	_all(node, result) {
		const nodesToSearch = [];
		while (node) {
			if (node.leaf) result.push(...node.children);
			else nodesToSearch.push(...node.children);
			node = nodesToSearch.pop();
		}
		return result;
	}
	_build(items, left, right, height) {
		const N = right - left + 1;
		let M = this._maxEntries;
		let node;
		if (N <= M) {
			node = createNode(items.slice(left, right + 1));
			calcBBox(node, this.toBBox);
			return node;
		}
		if (!height) {
			height = Math.ceil(Math.log(N) / Math.log(M));
			M = Math.ceil(N / Math.pow(M, height - 1));
		}
		node = createNode([]);
		node.leaf = false;
		node.height = height;
		const N2 = Math.ceil(N / M);
		const N1 = N2 * Math.ceil(Math.sqrt(M));
		multiSelect(items, left, right, N1, this.compareMinX);
		for (let i = left; i <= right; i += N1) {
			const right2 = Math.min(i + N1 - 1, right);
			multiSelect(items, i, right2, N2, this.compareMinY);
			for (let j = i; j <= right2; j += N2) {
				const right3 = Math.min(j + N2 - 1, right2);
				node.children.push(this._build(items, j, right3, height - 1));
			}
		}
		calcBBox(node, this.toBBox);
		return node;
	}
	_chooseSubtree(bbox, node, level, path) {
		while (true) {
			path.push(node);
			if (node.leaf || path.length - 1 === level) break;
			let minArea = Infinity;
			let minEnlargement = Infinity;
			let targetNode;
			for (let i = 0; i < node.children.length; i++) {
				const child = node.children[i];
				const area = bboxArea(child);
				const enlargement = enlargedArea(bbox, child) - area;
				if (enlargement < minEnlargement) {
					minEnlargement = enlargement;
					minArea = area < minArea ? area : minArea;
					targetNode = child;
				} else if (enlargement === minEnlargement) {
					if (area < minArea) {
						minArea = area;
						targetNode = child;
					}
				}
			}
			node = targetNode || node.children[0];
		}
		return node;
	}
	_insert(item, level, isNode) {
		const bbox = isNode ? item : this.toBBox(item);
		const insertPath = [];
		const node = this._chooseSubtree(bbox, this.data, level, insertPath);
		node.children.push(item);
		extend(node, bbox);
		while (level >= 0) if (insertPath[level].children.length > this._maxEntries) {
			this._split(insertPath, level);
			level--;
		} else break;
		this._adjustParentBBoxes(bbox, insertPath, level);
	}
	_split(insertPath, level) {
		const node = insertPath[level];
		const M = node.children.length;
		const m = this._minEntries;
		this._chooseSplitAxis(node, m, M);
		const splitIndex = this._chooseSplitIndex(node, m, M);
		const newNode = createNode(node.children.splice(splitIndex, node.children.length - splitIndex));
		newNode.height = node.height;
		newNode.leaf = node.leaf;
		calcBBox(node, this.toBBox);
		calcBBox(newNode, this.toBBox);
		if (level) insertPath[level - 1].children.push(newNode);
		else this._splitRoot(node, newNode);
	}
	_splitRoot(node, newNode) {
		this.data = createNode([node, newNode]);
		this.data.height = node.height + 1;
		this.data.leaf = false;
		calcBBox(this.data, this.toBBox);
	}
	_chooseSplitIndex(node, m, M) {
		let index;
		let minOverlap = Infinity;
		let minArea = Infinity;
		for (let i = m; i <= M - m; i++) {
			const bbox1 = distBBox(node, 0, i, this.toBBox);
			const bbox2 = distBBox(node, i, M, this.toBBox);
			const overlap = intersectionArea(bbox1, bbox2);
			const area = bboxArea(bbox1) + bboxArea(bbox2);
			if (overlap < minOverlap) {
				minOverlap = overlap;
				index = i;
				minArea = area < minArea ? area : minArea;
			} else if (overlap === minOverlap) {
				if (area < minArea) {
					minArea = area;
					index = i;
				}
			}
		}
		return index || M - m;
	}
	_chooseSplitAxis(node, m, M) {
		const compareMinX = node.leaf ? this.compareMinX : compareNodeMinX;
		const compareMinY = node.leaf ? this.compareMinY : compareNodeMinY;
		if (this._allDistMargin(node, m, M, compareMinX) < this._allDistMargin(node, m, M, compareMinY)) node.children.sort(compareMinX);
	}
	_allDistMargin(node, m, M, compare) {
		node.children.sort(compare);
		const toBBox = this.toBBox;
		const leftBBox = distBBox(node, 0, m, toBBox);
		const rightBBox = distBBox(node, M - m, M, toBBox);
		let margin = bboxMargin(leftBBox) + bboxMargin(rightBBox);
		for (let i = m; i < M - m; i++) {
			const child = node.children[i];
			extend(leftBBox, node.leaf ? toBBox(child) : child);
			margin += bboxMargin(leftBBox);
		}
		for (let i = M - m - 1; i >= m; i--) {
			const child = node.children[i];
			extend(rightBBox, node.leaf ? toBBox(child) : child);
			margin += bboxMargin(rightBBox);
		}
		return margin;
	}
	_adjustParentBBoxes(bbox, path, level) {
		for (let i = level; i >= 0; i--) extend(path[i], bbox);
	}
	_condense(path) {
		for (let i = path.length - 1, siblings; i >= 0; i--) if (path[i].children.length === 0) {
			if (i > 0) {
				siblings = path[i - 1].children;
				siblings.splice(siblings.indexOf(path[i]), 1);
			} else this.clear();
		} else calcBBox(path[i], this.toBBox);
	}
};
function findItem(item, items, equalsFn) {
	if (!equalsFn) return items.indexOf(item);
	for (let i = 0; i < items.length; i++) if (equalsFn(item, items[i])) return i;
	return -1;
}
function calcBBox(node, toBBox) {
	distBBox(node, 0, node.children.length, toBBox, node);
}
function distBBox(node, k, p, toBBox, destNode) {
	if (!destNode) destNode = createNode(null);
	destNode.minX = Infinity;
	destNode.minY = Infinity;
	destNode.maxX = -Infinity;
	destNode.maxY = -Infinity;
	for (let i = k; i < p; i++) {
		const child = node.children[i];
		extend(destNode, node.leaf ? toBBox(child) : child);
	}
	return destNode;
}
function extend(a, b) {
	a.minX = Math.min(a.minX, b.minX);
	a.minY = Math.min(a.minY, b.minY);
	a.maxX = Math.max(a.maxX, b.maxX);
	a.maxY = Math.max(a.maxY, b.maxY);
	return a;
}
function compareNodeMinX(a, b) {
	return a.minX - b.minX;
}
function compareNodeMinY(a, b) {
	return a.minY - b.minY;
}
function bboxArea(a) {
	return (a.maxX - a.minX) * (a.maxY - a.minY);
}
function bboxMargin(a) {
	return a.maxX - a.minX + (a.maxY - a.minY);
}
function enlargedArea(a, b) {
	return (Math.max(b.maxX, a.maxX) - Math.min(b.minX, a.minX)) * (Math.max(b.maxY, a.maxY) - Math.min(b.minY, a.minY));
}
function intersectionArea(a, b) {
	const minX = Math.max(a.minX, b.minX);
	const minY = Math.max(a.minY, b.minY);
	const maxX = Math.min(a.maxX, b.maxX);
	const maxY = Math.min(a.maxY, b.maxY);
	return Math.max(0, maxX - minX) * Math.max(0, maxY - minY);
}
function contains(a, b) {
	return a.minX <= b.minX && a.minY <= b.minY && b.maxX <= a.maxX && b.maxY <= a.maxY;
}
function intersects(a, b) {
	return b.minX <= a.maxX && b.minY <= a.maxY && b.maxX >= a.minX && b.maxY >= a.minY;
}
function createNode(children) {
	return {
		children,
		height: 1,
		leaf: true,
		minX: Infinity,
		minY: Infinity,
		maxX: -Infinity,
		maxY: -Infinity
	};
}
function multiSelect(arr, left, right, n, compare) {
	const stack = [left, right];
	while (stack.length) {
		right = stack.pop();
		left = stack.pop();
		if (right - left <= n) continue;
		const mid = left + Math.ceil((right - left) / n / 2) * n;
		quickselect(arr, mid, left, right, compare);
		stack.push(left, mid, mid, right);
	}
}
// shared/layout/box-index.ts
const REBUILD_FROM = 1e3;
/**
* Finds boxes by where they are. Items go by small whole numbers. All that was there at the first search is in a packed tree that is
* built at once (flatbush: 100,000 boxes in some 20 ms); what changes later is in a tree that can change (rbush), until it is
* worth packing anew.
*/
var BoxIndex = class {
	/** Four numbers an item: minX, minY, maxX, maxY; NaN for one that is not there. */
	boxes = /* @__PURE__ */ new Float64Array(0);
	count = 0;
	packed;
	packedItems = /* @__PURE__ */ new Int32Array(0);
	isStale = /* @__PURE__ */ new Uint8Array(0);
	fresh = new RBush();
	freshByItem = /* @__PURE__ */ new Map();
	/** Puts an item at a box, or moves it there. */
	put(item, minX, minY, maxX, maxY) {
		this.makeRoom(item);
		const { boxes } = this;
		const at = item * 4;
		if (boxes[at] === minX && boxes[at + 1] === minY && boxes[at + 2] === maxX && boxes[at + 3] === maxY) return;
		boxes[at] = minX;
		boxes[at + 1] = minY;
		boxes[at + 2] = maxX;
		boxes[at + 3] = maxY;
		if (!this.packed) return;
		this.forget(item);
		const entry = {
			item,
			minX,
			minY,
			maxX,
			maxY
		};
		this.freshByItem.set(item, entry);
		this.fresh.insert(entry);
	}
	remove(item) {
		if (item >= this.count) return;
		this.boxes.fill(NaN, item * 4, item * 4 + 4);
		if (this.packed) this.forget(item);
	}
	/** The items whose boxes share a point with a box, in no promised order. */
	search(box) {
		const found = [];
		this.visit(box, (item) => {
			found.push(item);
		});
		return found;
	}
	/** Whether an item that passes `counts` is in a box. */
	has(box, counts) {
		let met = false;
		this.visit(box, (item) => {
			met ||= counts(item);
		});
		return met;
	}
	/** Packs what is there, if it has not been done: worth doing while nobody waits. */
	pack() {
		if (this.packed && this.freshByItem.size < REBUILD_FROM) return;
		const items = [];
		for (let item = 0; item < this.count; item++) if (!Number.isNaN(this.boxes[item * 4])) items.push(item);
		this.fresh = new RBush();
		this.freshByItem.clear();
		this.isStale = new Uint8Array(this.count);
		this.packedItems = Int32Array.from(items);
		const tree = new Flatbush(Math.max(1, items.length));
		for (const item of items) {
			const at = item * 4;
			tree.add(this.boxes[at] ?? 0, this.boxes[at + 1] ?? 0, this.boxes[at + 2] ?? 0, this.boxes[at + 3] ?? 0);
		}
		if (items.length === 0) tree.add(NaN, NaN, NaN, NaN);
		tree.finish();
		this.packed = tree;
	}
	visit(box, visitor) {
		this.pack();
		this.packed?.search(box.minX, box.minY, box.maxX, box.maxY, (index) => {
			const item = this.packedItems[index];
			if (item !== void 0 && !this.isStale[item]) visitor(item);
			return false;
		});
		for (const { item } of this.fresh.search(box)) visitor(item);
	}
	forget(item) {
		if (item < this.isStale.length) this.isStale[item] = 1;
		const entry = this.freshByItem.get(item);
		if (!entry) return;
		this.fresh.remove(entry);
		this.freshByItem.delete(item);
	}
	makeRoom(item) {
		if (item >= this.count) this.count = item + 1;
		if (this.boxes.length >= this.count * 4) return;
		const boxes = new Float64Array(Math.max(64, this.count * 2) * 4).fill(NaN);
		boxes.set(this.boxes);
		this.boxes = boxes;
	}
};
// shared/layout/rect.ts
/** The edges of a rectangle, moved outwards by `margin` px. */
function boxOf(rect, margin = 0) {
	return {
		minX: rect.x - margin,
		minY: rect.y - margin,
		maxX: rect.x + rect.width + margin,
		maxY: rect.y + rect.height + margin
	};
}
/** Whether two boxes share more than an edge. */
function boxesOverlap(a, b) {
	return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}
// shared/layout/make-room.ts
const GAP$1 = 24;
const NEAR = 8;
const MOST_MOVES = 2e4;
/**
* Makes room for some cards: whatever they lie on moves down, just as far as it must, and what that comes to lie on moves down in turn. All
* other cards stay where they are. A card that would come to lie on a pinned one goes on below that.
* @param ids the cards that stay where they have been put
* @returns the new places of the cards that move, whole px
*/
function makeRoom(ids, standing) {
	const moved = /* @__PURE__ */ new Map();
	const settled = new Set(ids);
	const rectNow = (id) => moved.get(id) ?? standing.rectOf(id);
	function inTheWay(id, rect) {
		const box = boxOf(rect, NEAR);
		const found = /* @__PURE__ */ new Set();
		for (const other of standing.search(box)) if (!moved.has(other)) found.add(other);
		for (const [other, place] of moved) if (boxesOverlap(boxOf(place), box)) found.add(other);
		found.delete(id);
		return [...found];
	}
	const waiting = [...settled];
	for (let moves = 0; moves < MOST_MOVES; moves++) {
		const id = waiting.shift();
		const rect = id === void 0 ? void 0 : rectNow(id);
		if (id === void 0) break;
		if (!rect) continue;
		for (const other of inTheWay(id, rect)) {
			const place = rectNow(other);
			if (!place) continue;
			const otherStays = settled.has(other) || standing.isPinned(other);
			if (otherStays && (settled.has(id) || standing.isPinned(id))) continue;
			const [stays, goes, goer] = otherStays ? [
				place,
				rect,
				id
			] : [
				rect,
				place,
				other
			];
			moved.set(goer, {
				...goes,
				y: Math.round(stays.y + stays.height + GAP$1)
			});
			waiting.push(goer);
			if (otherStays) break;
		}
	}
	return new Map([...moved].map(([id, { x, y }]) => [id, {
		x,
		y
	}]));
}
// shared/layout/pinned.ts
/**
* Fits a layout around the nodes that a person has placed: these stay, what hangs below them moves with them, the rest of the drawing
* stands where it is nearest to them, and what would lie on a placed card makes room.
*/
function aroundPinned(forest, places, pinned, sizeOf) {
	const here = forest.ids.filter((id) => pinned.has(id));
	if (here.length === 0) return new Map(places);
	const shiftOf = (id) => {
		const [pin, place] = [pinned.get(id), places.get(id)];
		return pin && place ? {
			x: pin.x - place.x,
			y: pin.y - place.y
		} : {
			x: 0,
			y: 0
		};
	};
	const shifts = here.map(shiftOf);
	const mean = {
		x: Math.round(shifts.reduce((sum, { x }) => sum + x, 0) / here.length),
		y: Math.round(shifts.reduce((sum, { y }) => sum + y, 0) / here.length)
	};
	const own = [];
	const rects = /* @__PURE__ */ new Map();
	const index = new BoxIndex();
	for (const number of forest.order) {
		const id = forest.ids[number] ?? "";
		const shift = pinned.has(id) ? shiftOf(id) : own[forest.parents[number] ?? -1] ?? mean;
		own[number] = shift;
		const place = places.get(id) ?? {
			x: 0,
			y: 0
		};
		const rect = {
			x: place.x + shift.x,
			y: place.y + shift.y,
			...sizeOf(id)
		};
		rects.set(id, rect);
		const { minX, minY, maxX, maxY } = boxOf(rect);
		index.put(number, minX, minY, maxX, maxY);
	}
	const fromTop = [...rects].sort(([, a], [, b]) => a.y - b.y).map(([id]) => id);
	const search = (id) => makeRoom([id], {
		rectOf: (other) => rects.get(other),
		search: (box) => index.search(box).map((number) => forest.ids[number] ?? ""),
		isPinned: (other) => pinned.has(other)
	});
	const numbers = new Map(forest.ids.map((id, number) => [id, number]));
	for (const id of [...here, ...fromTop]) for (const [mover, point] of search(id)) {
		const rect = {
			...rects.get(mover) ?? sizeOf(mover),
			...point
		};
		rects.set(mover, rect);
		const { minX, minY, maxX, maxY } = boxOf(rect);
		index.put(numbers.get(mover) ?? 0, minX, minY, maxX, maxY);
	}
	return new Map([...rects].map(([id, { x, y }]) => [id, {
		x,
		y
	}]));
}
// shared/shown-text.ts
/** What is not seen, or turns around what is. Line feeds and tabs are neither. Quick to look for: most texts have none. */
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40/;
const HIDDEN = /\u{1f3f4}[\u{e0020}-\u{e007f}]+|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Letters that join, or could: Persian, the scripts of India and emoji are written with joiners between them. */
const JOINING$1 = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const NEVER_JOINING = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/**
* A name or a card's words as they are shown: characters that are not seen, or that turn around what is, stand there as what they are,
* such as `‹U+202E›`. What a script needs stays as it is: joiners between its letters, marks of direction and isolates that end (FSI, PDI) beside letters
* from right to left. An interface that runs from right to left puts isolates around all that does not.
*/
function shownText(text) {
	if (!SUSPECT.test(text)) return text;
	const isMeant = judgeOf(text);
	return text.replace(HIDDEN, (found, at) => isMeant(found, at) ? found : nameOf(found));
}
function nameOf(character) {
	return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`;
}
/** Judges what is found at a place of a text: whether it is a sign made of several characters, or what a script needs. */
function judgeOf(text) {
	let isRightToLeft;
	let isolates;
	return (found, at) => {
		if (found.length > 2) return true;
		if (found === "‌" || found === "‍") return [[...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "", String.fromCodePoint(text.codePointAt(at + 1) ?? 0)].every((letter) => JOINING$1.test(letter) && !NEVER_JOINING.test(letter));
		const isMark = found === "‎" || found === "‏";
		const isIsolate = (found === ISOLATE || found === ISOLATE_END) && (isolates ??= isolatesIn(text)).has(at);
		if (isIsolate && LANGUAGE[spokenLanguage()].direction === "rtl") return true;
		return (isMark || isIsolate) && (isRightToLeft ??= RIGHT_TO_LEFT.test(text));
	};
}
const [ISOLATE, ISOLATE_END] = ["⁨", "⁩"];
/** Where isolates that only keep words together begin and end, each with the other: what they hold is shown as it would be alone. */
function isolatesIn(text) {
	const found = /* @__PURE__ */ new Set();
	const open = [];
	for (const { 0: sign, index } of text.matchAll(/[\u2066-\u2069]/g)) if (sign !== ISOLATE_END) open.push(index);
	else {
		const start = open.pop();
		if (start !== void 0 && text[start] === ISOLATE) found.add(start).add(index);
	}
	return found;
}
// shared/text-layout/advances-400.generated.ts
const ADVANCES_400 = [
	[32, "281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662"],
	[160, "281 288 571 611 725 550 270 568 591 914 454 583 662"],
	[174, "666 478 456 662 442 446 323 586 603 288 268 304 482 583 802 847 882 511 690 690 690 690 690 690 994 730 601 601 601 601 269 269 269 269 735 753 765 765 765 765 765 662 765 744 744 744 744 679 636 616 562 562 562 562 562 562 917 571 583 583 583 583 242 242 242 242 583 591 600 600 600 600 600 662 600 591 591 591 591 562 612 562 690 562 690 562 690 562 730 571 730 571 730 571 730 571 722 710 735 612 601 583 601 583 601 583 601 583 601 583 746 613 746 613 746 613 746 613 743 591 776 591 269 242 269 242 269 242 269 242 269 242 839 484 571 242 672 549 525 565 242 565 242 565 340 563 359 595 242 753 591 753 591 753 591"],
	[330, "753 591 765 600 765 600 765 600 1005 1000 644 376 644 376 644 376 642 528 642 528 642 528 642 528 646 327 646 376 646 327 744 591 744 591 744 591 744 591 744 591 744 591 985 818 679 562 679 629 552 629 552 629 552 314 612 791 656 612 787 693 730 730 579 735 858 634 612 543 601 746 618 590 390 746 636 952 275 337 678 549 242 642 908 753 591 765 762 597 871 638 775 612 726 642 528 631 547 327 648 323 646 741 620 765 634 713 679 629 552 685 685 620 542 610 609 544 543 634 267 358 242 288"],
	[453, "1274 1165 1136 808 484 1324 996 833 690 562 269 242 765 600 744 591 744 591 744 591 744 591 744 591 583 690 562 690 562 994 917 746 672 746 613 672 549 765 600 765 600 685 620 242 1351 1274 1165 746 613 1118 636 753 591 690 562 994 917 765 600 690 562 690 562 601 583 601 583 269 242 269 242 765 600 765 600 644 376 644 376 744 591 744 591 642 528 646 327 634 543 743 591 632 769 632 632 629 552 690 562 601 583 765 600 765 600 765 600 765 600 679 562 398 747 408 242 905 905 690 730 571 579 646 528 552 543 543 654 741 726 601 583 605 242 765 612 647 376 668 562 562 612 612 608 542"],
	[598, "612 612 543 583 751 537 537 696 565 242 613 613 561 598 723 591 591 591 242 275 342 242 417 242 641 876 876 876 591 591 634 600 802 817 639 376 362 376"],
	[638, "344 344 554 554 528 365 365"],
	[646, "515 327 326 635 632 545 562 818 562 566 552"],
	[658, "620 625 542 542 542 542 765 565 565 595 588 347 549 482 612 542 542 1088 1002"],
	[678, "747 559 799 841 738 729 451 541 632 631 435 452 198 286 269 362 451 584 421 242 480 268 261 269 165 176 449 449 451 451 451 451 413 413 177 477 358 358 177 478 358 358 269 269 165 176 362 362 362 270 380 242 298 269 505 496 281 361 452 198 390 401 449 363 363 363 363 363 363 365 456 450 440 359 359 360 360 283 358 545 545 452 288 268 268 268 268 451 449 450 0 0 0 0 0"],
	[774, "0 0 0 0 0"],
	[780, "0"],
	[783, "0"],
	[787, "0"],
	[789, "0"],
	[795, "0"],
	[803, "0"],
	[806, "0 0 0"],
	[812, "0"],
	[823, "0 0"],
	[834, "0 0"],
	[838, "0 0 0 0 0 0 0 0 0"],
	[848, "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"],
	[884, "267 269 753"],
	[890, "268 571 571 571 302 571"],
	[900, "270 673 690 288 738 880 406"],
	[908, "862"],
	[910, "878 871 275 690 654 579 681 601 629 743 765 269 672 690 903 753 656 765 743 639"],
	[931, "689 646 679 880 682 880 770 269 679 664 537 591 275 591 664 596 562 584 537 509 591 621 275 525 642 586 587 559 600 605 612 569 624 466 591 721 569 778 805 275 591 600 591 805 672 634 635 671 845 671 685 820 525"],
	[988, "593 534"],
	[1008, "725 634 571 242 765 450 450"],
	[1017, "730 903"],
	[1020, "612 730 730 730 601 601 841 579 730 642 269 269 571 1113 1125 884 672 753 628 722 690 646 654 579 819 601 960 618 753 753 672 748 903 743 765 743 639 730 646 628 828 682 721 700 958 972 816 883 649 730 1015 644 562 594 565 436 613 583 810 494 591 591 542 575 770 588 600 588 612 571 466 562 687 546 597 578 822 837 644 736 559 571 843 554 583 583 591 436 571 528 242 242 242 924 896 591 542 591 562 588 896 807 688 615 956 782 690 571 937 776 853 694 1145 958 544 522 880 778 765 600 704 593 704 593 1327 1142"],
	[1152, "710 565 632 0 0 0 0 0 0 0 753 591 688 615 635 609 579 436 579 436 652 542 979 830 618 494 706 562 667 585"],
	[1184, "839 627 758 603 985 677 1108 922 985 778 730 571 646 466 679 562 679 562 702 565 916 659 715 592 700 578 700 591 839 714 839 714 269 960 810 683 587 748 575 743 588 743 588 715 592 903 770 242 690 562 690 562 994 917 601 583 746 583 746 583 960 810 618 494 620 620 753 591 753 591 765 600 765 600 765 600 730 571 628 562 628 562 628 562 700 578 579 436 883 736 592 436 702 521 682 546"],
	[1327, "590"],
	[1425, "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 324 0 525 0 0 246 0 0 397 0"],
	[1488, "632 572 374 542 627 301 330 662 634 295 545 515 522 684 660 329 379 643 593 620 601 529 556 627 523 730 685"],
	[1519, "633 589 602 599 186 365"],
	[1548, "271 410"],
	[1552, "0 0 0"],
	[1557, "0"],
	[1563, "271"],
	[1567, "426"],
	[1569, "405 232 232 444 232 706 232 875 466 875 875 669 669 669 479 479 342 342 1182 1182 1248 1248 740 740 619 619"],
	[1597, "706"],
	[1600, "276 867 692 881 640 595 677 466 444 706 706 0 0 0 0 0 0 0 0 0 0 0 0 0 0"],
	[1626, "0 0"],
	[1632, "376 289 523 659 463 529 490 589 589 482 491 422 260 642 875 692 0 232"],
	[1652, "272"],
	[1657, "875"],
	[1660, "875"],
	[1662, "875"],
	[1665, "669"],
	[1669, "669 669"],
	[1672, "479 479"],
	[1681, "342"],
	[1683, "342"],
	[1685, "342 342"],
	[1688, "342"],
	[1690, "1182"],
	[1696, "619 867"],
	[1700, "867"],
	[1705, "875 981 875 881 881"],
	[1711, "875"],
	[1717, "640"],
	[1722, "677"],
	[1724, "677 677 754"],
	[1728, "466 466 466 466"],
	[1734, "444 444 444 444 444 444 706 789 706 444 706"],
	[1746, "887 887 299 466"],
	[1756, "0 1207 984"],
	[1769, "583"],
	[1776, "422 289 523 659 571 590 487 589 589 482"],
	[1890, "875 875"],
	[3647, "654"],
	[7424, "536"],
	[7437, "770"],
	[7451, "466"],
	[7491, "401"],
	[7495, "437 437 417"],
	[7501, "438"],
	[7503, "396 624"],
	[7506, "427"],
	[7510, "437 245 435"],
	[7515, "419"],
	[7522, "198 286 435 419"],
	[7580, "408"],
	[7584, "274"],
	[7611, "402"],
	[7615, "452 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"],
	[7676, "0 0 0 0 690 562 654 612 654 612 654 612 730 571 722 612 722 612 722 612 722 612 722 612 601 583 601 583 601 583 601 583 601 583 590 370 746 613 743 591 743 591 743 591 743 591 743 591 269 242 269 242 672 549 672 549 672 549 565 242 565 242 565 242 565 242 903 876 903 876 903 876 753 591 753 591 753 591 753 591 765 600 765 600 765 600 765 600 639 612 639 612 644 376 644 376 644 376 644 376 642 528 642 528 642 528 642 528 642 528 646 327 646 327 646 327 646 327 744 591 744 591 744 591 744 591 744 591 690 562 690 562 985 818 985 818 985 818 985 818 985 818 682 546 682 546 679 562 629 552 629 552 629 552 591 327 818 562 562 314"],
	[7837, "361 709 540 690 562 690 562 690 562 690 562 690 562 690 562 690 562 690 562 690 562 690 562 690 562 690 562 601 583 601 583 601 583 601 583 601 583 601 583 601 583 601 583 269 242 269 242 765 600 765 600 765 600 765 600 765 600 765 600 765 600 762 597 762 597 762 597 762 597 762 597 744 591 744 591 741 620 741 620 741 620 741 620 741 620 679 562 679 562 679 562 679 562 757 551 545 544 728 637 664 664 664 664 664 664 664 664 712 712 864 876 866 870 786 786 537 537 537 537 537 537"],
	[7960, "770 774 928 940 930 934"],
	[7968, "591 591 591 591 591 591 591 591 912 916 1070 1082 1072 1076 992 992 275 275 275 275 275 275 275 275 438 441 596 607 598 602 517 517 600 600 600 600 600 600"],
	[8008, "894 897 1052 1063 1054 1058"],
	[8016, "591 591 591 591 591 591 591 591"],
	[8025, "914"],
	[8027, "1080"],
	[8029, "1074"],
	[8031, "990 805 805 805 805 805 805 805 805 902 906 1061 1072 1063 1066 982 982 664 664 537 537 591 591 275 275 600 600 591 591 805 805"],
	[8064, "664 664 664 664 664 664 664 664 712 712 864 876 866 870 786 786 591 591 591 591 591 591 591 591 912 916 1070 1082 1072 1076 992 992 805 805 805 805 805 805 805 805 902 906 1061 1072 1063 1066 982 982 664 664 664 664 664"],
	[8118, "664 664 690 690 690 712 690 212 268 212 500 438 591 591 591"],
	[8134, "591 591 689 738 831 880 743 327 363 284 275 275 275 275"],
	[8150, "275 275 269 269 356 406"],
	[8157, "342 367 284 591 591 591 591 612 612 591 591 679 679 752 878 828 673 673 150"],
	[8178, "805 805 805"],
	[8182, "805 805 765 862 829 871 770 270 212"],
	[8192, "546 1091 500 1000 334 250 166 648 288 182 91"],
	[8208, "358 358 648 500 1000 1000 479 453 261 261 241 261 440 440 421 440 491 491 563 563 288 576 864 288"],
	[8239, "182 1335 1689 223 442 662 223 442 662 455 384 384 640 575 507 540 817 817 452 723 563 192 365 365 1022 799 799 444 603 592 592 501 302 813 540 739 726 817 549"],
	[8279, "882"],
	[8287, "281"],
	[8304, "459 198"],
	[8308, "460 440 444 406 450 444 429 429 429 269 269 435 459 304 442 446 460 440 444 406 450 444 429 429 429 269 269"],
	[8336, "401 417 427 401 451 435 396 198 624 435 437 390 245"],
	[8352, "729 730 729 604 611 859 770 966 1121 954 817 612 667 710 646 1391"],
	[8369, "665 746 690 632 730"],
	[8376, "646 542 594"],
	[8380, "727 701 726 654"],
	[8411, "0 0 0 0"],
	[8424, "0"],
	[8432, "0"],
	[8448, "966 948"],
	[8451, "1175"],
	[8453, "972 1003"],
	[8457, "1046"],
	[8467, "444"],
	[8470, "1092 914"],
	[8478, "691 640 601 697 611"],
	[8486, "770"],
	[8490, "672 690"],
	[8494, "632"],
	[8498, "590"],
	[8507, "737"],
	[8525, "883"],
	[8528, "880 860 1125 861 956 861 956 941 965 860 945 857 937 941 821 479 269 537 806 958 690 958 1227 1496 951 682 951 1219 565 730 722 903 267 484 727 804 540 722 1046 1289 788 540 788 1030 242 571 631 876"],
	[8579, "634 542 725 821"],
	[8585, "956"],
	[8592, "954 834 954 834 1341 834 775 775 775 775"],
	[8617, "1144 1144"],
	[8624, "987 987"],
	[8627, "987 834 987"],
	[8634, "954 954"],
	[8656, "954"],
	[8658, "954"],
	[8660, "1341"],
	[8670, "608 608"],
	[8676, "1015 1015"],
	[8679, "1031"],
	[8682, "1031"],
	[8706, "634"],
	[8709, "685 681"],
	[8719, "723"],
	[8721, "634 662"],
	[8730, "629"],
	[8734, "936"],
	[8747, "365"],
	[8758, "288"],
	[8776, "662"],
	[8800, "662"],
	[8804, "662 662"],
	[8853, "1390 1390 1390 1390"],
	[8963, "781 781 781"],
	[8984, "1001"],
	[8997, "1022 1216 1037"],
	[9003, "1216"],
	[9088, "796"],
	[9095, "1022"],
	[9099, "954"],
	[9166, "987 863"],
	[9251, "726"],
	[9312, "1390 1390 1390 1390 1390 1390 1390 1390 1390"],
	[9398, "1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390"],
	[9450, "1390"],
	[9632, "914 914 914"],
	[9642, "563"],
	[9650, "1011 1011"],
	[9654, "917 917"],
	[9658, "917 917 1011 1011"],
	[9664, "917 917"],
	[9668, "917 917 1051 1051"],
	[9674, "551 914"],
	[9679, "914"],
	[9702, "563"],
	[9711, "1390"],
	[9728, "1068"],
	[9733, "1045 1045"],
	[9788, "1068"],
	[9825, "1022"],
	[9829, "1022"],
	[9888, "1025"],
	[10003, "884"],
	[10007, "886"],
	[10070, "1051"],
	[10084, "1022"],
	[10112, "1390 1390 1390 1390 1390 1390 1390 1390 1390"],
	[10223, "269"],
	[10229, "1341 1341 1750 1341 1341 1750"],
	[10515, "837"],
	[10808, "1390"],
	[11014, "1031"],
	[11026, "914 914"],
	[11044, "1390"],
	[11388, "198"],
	[11391, "637"],
	[11775, "0"],
	[11800, "507"],
	[42655, "0"],
	[43007, "1179"],
	[43310, "543"],
	[57344, "1051"],
	[57346, "757 757 757 757 757 757 757 757 757 757 441 441 441 441 441 441 441 441 441 441 441 441 441 441 441 441 441 441 645 649 803 815 805 809 725 725 441 441 529 613 441 441 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 612 242 242 242 242 347 275 298 335 304 415 393 275 275 324 275 275 275 275 376 376"],
	[57450, "636 631 398 620 646 582 582 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 365 365 365 365 426 426 966 460 500 648 1000 563 563 563 563 592 592 288 269 269 269 269 662 662 662 662 662 662 662 662 662 662 662 662 662 645 198 435 269 269 437 408 437 274 438 437 584 421 402 269 269 383 263 368 381 391 372 381 347 377 381"],
	[57544, "387 381 388 240 240"],
	[57564, "383 263 368 381 391 372 381 347 377 381 375"],
	[57587, "242 177 179"],
	[57606, "586"],
	[57609, "413 759"],
	[57612, "242 591 586 529"],
	[57617, "478 500 586"],
	[57623, "586 591"],
	[57633, "586 242"],
	[57636, "586"],
	[57642, "500 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381"],
	[57699, "437"],
	[57795, "563"],
	[57810, "954 1341 2682 954 1341 954 1341 2682 954 1341 1341 1750 1341 1750"],
	[57825, "288 690 690 690 690 690 690 654 654 730 722 722 601 601 601 601 590 746 743 743 743 269 269 269 269 672 565 565 903 903 753 753 765 765 765 765 765 762 765 639 644 644 644 642 642 642 642 646 646 744 744 744 744 744 744 744 741 744 690 985 985 985 682 682 679 679 679 629 629 757 441 441 441 441 562 562 562 562 562 562 612 612 571 612 612 583 583 583 583 370 613 591 591 591 242 242 242 242 242 242 242 549 359 242 242 876 876 591 591 600 600 600 600 600 597 600 612 376 376 376 528 528 528 528 528 327 327 327 591 591 591 591 591 591 591 620 591 562 818 818 818 546 546 562 562 562 552 552 612 612 612 612 612 612 242 330 393 275 275 313 313 313 591 591 591 591 591 591 591 624 591 601 269 746 960 618 753 765 730 628 700 883 441 583 810 494 591 600 571 578 736 671 275 591 591 275 275 591 591 591 288 288 288 288 288 864 271 511 288 288 576 288 269 269 269 269 269 288 667 667 667 438 0 0 0 0 0 0 591 242 796 667 591 259 404 404 586 586 586 586 586 586 591 591 478 478 500 500 347 314 242 288"],
	[60929, "288 690 679 562 562 313 0"],
	[60937, "1381 537"],
	[60940, "644 330 336 297 330 803 364"],
	[60948, "484"],
	[60951, "549"],
	[60957, "313 313 361 313 313 313 313 313 313 591 591 635 591 591 591 591 591 591 591 591 591 591 591 591 591 591 624 624 624 624 624 624 591 591 591 591 591 591 591 591 591"],
	[60999, "269 391 391 391 391 391 391 391 391 391 391 391 391 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 648 795 1390 1381 1381 746 672 565 753 644 642 757 549 242 591 376 528 327 275 313"],
	[61063, "722 288 288 288 511 511 299 299 299 0 540 212 327 342 363 367 284 284 150 270 0 0 323 323 270 400 400 269 284 285 251 285 496 323 0 0 410 410 0 0 0 0 0 0 0 673 591 323 0 251 0 0 0 0 0 0 478 0 0 0 165 0 0 0 0 0 0 0 259 404 404 297 297 500 500 500 588 0 0 452"],
	[61144, "0 0 0 0 0 0 446 511 253 364"],
	[63171, "0"],
	[64285, "306 0 612 582 761 674 799 679 644 794 678 844 569 730 730 730 730 632 632 632 572 374 542 627 301 330"],
	[64312, "634 295 545 515 522"],
	[64318, "660"],
	[64320, "379 643"],
	[64323, "620 601"],
	[64326, "556 627 523 730 685 301 565 515 601 643 232 262"],
	[64342, "875 929 312 363"],
	[64358, "875 929 295 337 867 929 457 498"],
	[64378, "669 688 670 682"],
	[64392, "479 532 342 386 342 386 875 942 444 511 875 942 444 511"],
	[64414, "677 721"],
	[64421, "519"],
	[64423, "467 285 498 754 559 695 498 887 805 887 803"],
	[64447, "277 396"],
	[64467, "881 910 444 511 444 445 444 445 444 445"],
	[64478, "444 445"],
	[64482, "444 445"],
	[64488, "285 337"],
	[64508, "706 649 312 363"],
	[64830, "429 429"],
	[65010, "1259"],
	[65020, "1472"],
	[65136, "289 296 363 337 289"],
	[65142, "289 296 289 296 289 296 289 296 289 296 405 232 262 232 262 444 445 232 262 706 649 307 358 232 262 875 929 295 347 466 519 875 929 307 358 875 929 307 358 669 688 670 682 669 688 670 682 669 688 670 682 479 532 479 532 342 386 342 386 1182 1237 789 844 1182 1237 789 844 1248 1271 836 860 1248 1271 836 860 740 764 651 675 740 764 651 675 619 601 521 572 619 601 521 572 867 929 457 498 692 688 457 498 881 910 444 511 640 670 288 318 595 634 533 573 677 721 285 337 466 519 695 498 444 445 706 649 706 649 312 363 568 603 568 603 568 603 568 603"]
];
const JOINING_400 = [
	[
		1570,
		0,
		232,
		262,
		262
	],
	[
		1571,
		0,
		232,
		262,
		262
	],
	[
		1572,
		0,
		444,
		445,
		445
	],
	[
		1573,
		0,
		232,
		262,
		262
	],
	[
		1574,
		1,
		307,
		358,
		649
	],
	[
		1575,
		0,
		232,
		262,
		262
	],
	[
		1576,
		1,
		295,
		347,
		929
	],
	[
		1577,
		0,
		466,
		519,
		519
	],
	[
		1578,
		1,
		307,
		358,
		929
	],
	[
		1579,
		1,
		307,
		358,
		929
	],
	[
		1580,
		1,
		670,
		682,
		688
	],
	[
		1581,
		1,
		670,
		682,
		688
	],
	[
		1582,
		1,
		670,
		682,
		688
	],
	[
		1583,
		0,
		479,
		532,
		532
	],
	[
		1584,
		0,
		479,
		532,
		532
	],
	[
		1585,
		0,
		342,
		386,
		386
	],
	[
		1586,
		0,
		342,
		386,
		386
	],
	[
		1587,
		1,
		789,
		844,
		1237
	],
	[
		1588,
		1,
		789,
		844,
		1237
	],
	[
		1589,
		1,
		836,
		860,
		1271
	],
	[
		1590,
		1,
		836,
		860,
		1271
	],
	[
		1591,
		1,
		651,
		675,
		764
	],
	[
		1592,
		1,
		651,
		675,
		764
	],
	[
		1593,
		1,
		521,
		572,
		601
	],
	[
		1594,
		1,
		521,
		572,
		601
	],
	[
		1597,
		1,
		312,
		363,
		649
	],
	[
		1600,
		1,
		276,
		276,
		276
	],
	[
		1601,
		1,
		457,
		498,
		929
	],
	[
		1602,
		1,
		457,
		498,
		688
	],
	[
		1603,
		1,
		444,
		511,
		910
	],
	[
		1604,
		1,
		288,
		318,
		670
	],
	[
		1605,
		1,
		533,
		573,
		634
	],
	[
		1606,
		1,
		285,
		337,
		721
	],
	[
		1607,
		1,
		695,
		498,
		519
	],
	[
		1608,
		0,
		444,
		445,
		445
	],
	[
		1609,
		1,
		285,
		337,
		649
	],
	[
		1610,
		1,
		312,
		363,
		649
	],
	[
		1646,
		1,
		285,
		337,
		929
	],
	[
		1647,
		1,
		457,
		498,
		688
	],
	[
		1649,
		0,
		232,
		262,
		262
	],
	[
		1657,
		1,
		295,
		337,
		929
	],
	[
		1660,
		1,
		331,
		383,
		929
	],
	[
		1662,
		1,
		312,
		363,
		929
	],
	[
		1665,
		1,
		670,
		682,
		688
	],
	[
		1669,
		1,
		670,
		682,
		688
	],
	[
		1670,
		1,
		670,
		682,
		688
	],
	[
		1672,
		0,
		479,
		532,
		532
	],
	[
		1673,
		0,
		479,
		532,
		532
	],
	[
		1681,
		0,
		342,
		386,
		386
	],
	[
		1683,
		0,
		342,
		386,
		386
	],
	[
		1685,
		0,
		342,
		386,
		386
	],
	[
		1686,
		0,
		342,
		386,
		386
	],
	[
		1688,
		0,
		342,
		386,
		386
	],
	[
		1690,
		1,
		789,
		844,
		1237
	],
	[
		1696,
		1,
		521,
		572,
		601
	],
	[
		1697,
		1,
		457,
		498,
		929
	],
	[
		1700,
		1,
		457,
		498,
		929
	],
	[
		1705,
		1,
		444,
		511,
		942
	],
	[
		1706,
		1,
		791,
		831,
		1021
	],
	[
		1707,
		1,
		444,
		511,
		942
	],
	[
		1708,
		1,
		444,
		511,
		910
	],
	[
		1709,
		1,
		444,
		511,
		910
	],
	[
		1711,
		1,
		444,
		511,
		942
	],
	[
		1717,
		1,
		288,
		318,
		670
	],
	[
		1722,
		1,
		285,
		337,
		721
	],
	[
		1724,
		1,
		285,
		337,
		721
	],
	[
		1725,
		1,
		312,
		363,
		721
	],
	[
		1726,
		1,
		695,
		498,
		559
	],
	[
		1728,
		0,
		466,
		519,
		519
	],
	[
		1729,
		1,
		285,
		498,
		467
	],
	[
		1730,
		1,
		285,
		498,
		467
	],
	[
		1731,
		0,
		466,
		467,
		467
	],
	[
		1734,
		0,
		444,
		445,
		445
	],
	[
		1735,
		0,
		444,
		445,
		445
	],
	[
		1736,
		0,
		444,
		445,
		445
	],
	[
		1737,
		0,
		444,
		445,
		445
	],
	[
		1738,
		0,
		444,
		445,
		445
	],
	[
		1739,
		0,
		444,
		445,
		445
	],
	[
		1740,
		1,
		312,
		363,
		649
	],
	[
		1741,
		0,
		789,
		737,
		737
	],
	[
		1742,
		1,
		312,
		363,
		649
	],
	[
		1743,
		0,
		444,
		445,
		445
	],
	[
		1744,
		1,
		307,
		358,
		649
	],
	[
		1746,
		0,
		887,
		805,
		805
	],
	[
		1747,
		0,
		887,
		803,
		803
	],
	[
		1749,
		0,
		466,
		519,
		519
	],
	[
		1890,
		1,
		444,
		511,
		942
	],
	[
		1891,
		1,
		444,
		511,
		942
	]
];
const LAM_ALEF_400 = [
	[
		1570,
		568,
		603
	],
	[
		1571,
		568,
		603
	],
	[
		1573,
		568,
		603
	],
	[
		1575,
		568,
		603
	]
];
// shared/text-layout/advances-600.generated.ts
const ADVANCES_600 = [
	[32, "252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 576 640 640 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673"],
	[160, "252 321 583 629 749 563 316 568 612 914 460 634 673"],
	[174, "664 452 458 673 454 463 351 614 600 319 332 324 487 634 831 870 907 543 728 728 728 728 728 728 1013 737 605 605 605 605 277 277 277 277 751 759 769 769 769 769 769 673 769 736 736 736 736 713 658 644 574 574 574 574 574 574 913 583 591 591 591 591 262 262 262 262 594 612 609 609 609 609 609 673 609 612 612 612 612 588 624 588 728 574 728 574 728 574 737 583 737 583 737 583 737 583 722 739 751 624 605 591 605 591 605 591 605 591 605 591 749 625 749 625 749 625 749 625 746 612 797 612 277 262 277 262 277 262 277 262 277 262 856 523 580 262 703 569 566 565 262 565 262 565 377 573 419 602 262 759 612 759 612 759 612"],
	[330, "759 612 769 609 769 609 769 609 1014 992 652 397 652 397 652 397 650 549 650 549 650 549 650 549 660 353 660 419 660 353 736 612 736 612 736 612 736 612 736 612 736 612 1020 839 713 588 713 652 566 652 566 652 566 334 624 831 656 624 827 732 737 737 606 751 894 657 624 611 605 749 636 588 438 749 703 972 298 355 710 569 262 669 937 759 612 769 773 607 911 703 817 624 749 650 549 655 612 353 698 351 660 734 646 774 656 760 703 652 566 687 687 638 563 623 626 612 563 659 287 380 262 321"],
	[453, "1288 1190 1145 827 523 1339 1021 874 728 574 277 262 769 609 736 612 736 612 736 612 736 612 736 612 591 728 574 728 574 1013 913 749 684 749 625 703 569 769 609 769 609 687 638 262 1375 1288 1190 749 625 1122 705 759 612 728 574 1013 913 769 609 728 574 728 574 605 591 605 591 277 262 277 262 769 609 769 609 652 397 652 397 736 612 736 612 650 549 660 353 656 564 746 612 656 780 656 655 652 566 728 574 605 591 769 609 769 609 769 609 769 609 713 588 418 768 445 262 934 934 728 737 583 595 660 549 566 563 564 673 752 749 605 591 619 262 771 624 665 397 703 588 574 624 624 622 563"],
	[598, "624 624 563 591 791 551 551 744 578 262 625 625 564 637 701 612 612 612 262 298 368 262 461 262 685 900 900 900 612 612 638 609 805 890 706 397 378 397"],
	[638, "363 363 570 570 549 382 382"],
	[646, "551 353 351 667 655 564 587 839 588 572 566"],
	[658, "638 653 563 563 563 563 769 573 578 612 610 422 569 486 624 563 563 1125 1012"],
	[678, "811 662 844 896 781 769 518 516 667 667 453 472 215 304 283 377 470 598 443 248 494 285 294 286 165 171 472 472 519 519 470 470 444 444 192 451 376 376 192 452 376 376 286 286 165 171 380 380 380 332 412 272 342 265 503 534 286 377 470 215 408 424 470 378 378 378 378 378 426 426 520 471 501 377 377 378 378 326 376 574 574 471 319 332 332 332 332 471 471 519 0 0 0 0 0"],
	[774, "0 0 0 0 0"],
	[780, "0"],
	[783, "0"],
	[787, "0"],
	[789, "0"],
	[795, "0"],
	[803, "0"],
	[806, "0 0 0"],
	[812, "0"],
	[823, "0 0"],
	[834, "0 0"],
	[838, "0 0 0 0 0 0 0 0 0"],
	[848, "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"],
	[884, "284 285 759"],
	[890, "286 583 583 583 329 580"],
	[900, "317 705 728 319 776 917 447"],
	[908, "901"],
	[910, "933 907 298 728 659 581 722 605 652 746 769 277 703 728 922 759 677 769 746 645"],
	[931, "692 660 713 889 720 889 778 277 713 684 551 612 298 612 684 605 587 598 551 526 612 625 298 566 669 614 605 559 609 627 624 582 642 495 612 772 591 813 824 298 612 609 612 824 703 658 657 696 896 696 728 892 566"],
	[988, "596 536"],
	[1008, "749 658 583 262 769 469 469"],
	[1017, "737 922"],
	[1020, "624 737 737 737 605 605 853 581 737 650 277 277 580 1116 1126 891 703 759 672 726 728 646 659 581 852 605 1032 636 759 759 703 749 922 746 769 746 645 737 660 672 833 720 751 705 979 1002 826 907 658 737 1033 652 574 604 573 447 645 591 846 511 612 612 569 594 798 610 609 605 624 583 495 588 747 569 636 593 847 871 667 783 579 583 859 570 591 591 612 447 583 549 262 262 262 938 915 612 569 612 588 605 951 856 703 634 987 813 728 584 974 814 873 729 1171 1001 562 536 889 813 769 609 740 609 740 609 1357 1179"],
	[1152, "715 580 656 0 0 0 0 0 0 0 759 612 703 634 650 611 581 447 581 447 660 563 1063 875 636 511 743 598 702 618"],
	[1184, "871 657 769 634 998 699 1122 934 1025 819 737 583 660 495 713 587 713 587 750 597 939 694 729 617 705 593 705 612 873 741 873 741 277 1032 846 690 610 749 594 746 610 746 610 729 617 922 798 262 728 574 728 574 1013 913 605 591 748 591 748 591 1032 846 636 511 638 638 759 612 759 612 769 609 769 609 769 609 737 583 672 588 672 588 672 588 705 593 581 447 907 783 611 447 760 534 720 569"],
	[1327, "618"],
	[1425, "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 325 0 519 0 0 263 0 0 428 0"],
	[1488, "661 587 399 561 648 325 357 679 651 320 562 524 545 696 688 346 396 668 617 643 619 568 580 645 536 768 709"],
	[1519, "719 643 669 669 210 418"],
	[1548, "292 425"],
	[1552, "0 0 0"],
	[1557, "0"],
	[1563, "292"],
	[1567, "434"],
	[1569, "425 252 252 459 252 718 252 890 481 890 890 685 685 685 494 494 358 358 1197 1197 1263 1263 756 756 634 634"],
	[1597, "718"],
	[1600, "276 882 708 899 658 610 692 481 459 718 718 0 0 0 0 0 0 0 0 0 0 0 0 0 0"],
	[1626, "0 0"],
	[1632, "379 304 539 674 479 544 505 604 604 495 517 438 271 652 890 708 0 252"],
	[1652, "272"],
	[1657, "890"],
	[1660, "890"],
	[1662, "890"],
	[1665, "685"],
	[1669, "685 685"],
	[1672, "494 494"],
	[1681, "358"],
	[1683, "358"],
	[1685, "358 358"],
	[1688, "358"],
	[1690, "1197"],
	[1696, "634 882"],
	[1700, "882"],
	[1705, "891 997 891 899 899"],
	[1711, "891"],
	[1717, "658"],
	[1722, "692"],
	[1724, "692 692 772"],
	[1728, "481 481 481 481"],
	[1734, "459 459 459 459 459 459 718 806 718 459 718"],
	[1746, "903 903 314 481"],
	[1756, "0 1207 989"],
	[1769, "588"],
	[1776, "437 304 539 674 586 605 502 604 604 495"],
	[1890, "891 891"],
	[3647, "659"],
	[7424, "573"],
	[7437, "798"],
	[7451, "495"],
	[7491, "416"],
	[7495, "451 451 429"],
	[7501, "452"],
	[7503, "417 643"],
	[7506, "439"],
	[7510, "451 265 453"],
	[7515, "440"],
	[7522, "215 304 453 440"],
	[7580, "422"],
	[7584, "291"],
	[7611, "417"],
	[7615, "470 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"],
	[7676, "0 0 0 0 728 574 659 624 659 624 659 624 737 583 722 624 722 624 722 624 722 624 722 624 605 591 605 591 605 591 605 591 605 591 588 389 749 625 746 612 746 612 746 612 746 612 746 612 277 262 277 262 703 569 703 569 703 569 565 262 565 262 565 262 565 262 922 900 922 900 922 900 759 612 759 612 759 612 759 612 769 609 769 609 769 609 769 609 645 624 645 624 652 397 652 397 652 397 652 397 650 549 650 549 650 549 650 549 650 549 660 353 660 353 660 353 660 353 736 612 736 612 736 612 736 612 736 612 728 587 728 587 1020 839 1020 839 1020 839 1020 839 1020 839 720 569 720 569 713 588 652 566 652 566 652 566 612 353 839 588 574 334"],
	[7837, "376 721 608 728 574 728 574 728 574 728 574 728 574 728 574 728 574 728 574 728 574 728 574 728 574 728 574 605 591 605 591 605 591 605 591 605 591 605 591 605 591 605 591 277 262 277 262 769 609 769 609 769 609 769 609 769 609 769 609 769 609 773 607 773 607 773 607 773 607 773 607 736 612 736 612 734 646 734 646 734 646 734 646 734 646 713 588 713 588 713 588 713 588 860 658 611 611 748 655 684 684 684 684 684 684 684 684 749 754 923 939 928 938 836 844 551 551 551 551 551 551"],
	[7960, "787 795 966 981 970 980"],
	[7968, "612 612 612 612 612 612 612 612 927 936 1106 1122 1110 1121 1019 1026 298 298 298 298 298 298 298 298 458 466 637 653 641 652 550 558 609 609 609 609 609 609"],
	[8008, "912 920 1091 1106 1095 1105"],
	[8016, "612 612 612 612 612 612 612 612"],
	[8025, "952"],
	[8027, "1139"],
	[8029, "1138"],
	[8031, "1043 824 824 824 824 824 824 824 824 917 926 1096 1112 1100 1111 1009 1017 684 684 551 551 612 612 298 298 609 609 612 612 824 824"],
	[8064, "684 684 684 684 684 684 684 684 749 754 923 939 928 938 836 844 612 612 612 612 612 612 612 612 927 936 1106 1122 1110 1121 1019 1026 824 824 824 824 824 824 824 824 917 926 1096 1112 1100 1111 1009 1017 684 684 684 684 684"],
	[8118, "684 684 728 728 728 758 728 223 286 223 500 449 612 612 612"],
	[8134, "612 612 741 776 881 917 746 352 391 321 298 298 298 298"],
	[8150, "298 298 277 277 412 447"],
	[8157, "368 399 321 612 612 612 612 624 624 612 612 713 713 787 933 849 705 705 175"],
	[8178, "824 824 824"],
	[8182, "824 824 769 901 859 907 778 317 223"],
	[8192, "561 1116 500 1000 334 250 166 647 319 166 83"],
	[8208, "422 422 647 500 1000 1000 537 468 294 294 272 294 507 501 480 501 552 552 503 503 319 637 956 319"],
	[8239, "166 1372 1739 257 512 768 257 512 768 517 416 416 752 643 541 512 839 839 469 750 503 205 373 373 1087 865 865 459 600 603 603 540 329 836 564 793 749 839 661"],
	[8279, "1023"],
	[8287, "291"],
	[8304, "483 215"],
	[8308, "478 463 464 418 471 464 457 457 457 284 284 453 483 324 454 463 478 463 464 418 471 464 457 457 457 284 284"],
	[8336, "416 429 439 424 471 453 417 215 643 453 451 408 265"],
	[8352, "750 737 728 610 629 862 761 998 1156 1011 887 624 679 771 660 1438"],
	[8369, "698 749 728 703 737"],
	[8376, "661 562 628"],
	[8380, "750 728 749 659"],
	[8411, "0 0 0 0"],
	[8424, "0"],
	[8432, "0"],
	[8448, "1001 987"],
	[8451, "1180"],
	[8453, "1002 1050"],
	[8457, "1046"],
	[8467, "487"],
	[8470, "1099 914"],
	[8478, "738 653 622 729 630"],
	[8486, "778"],
	[8490, "703 728"],
	[8494, "658"],
	[8498, "588"],
	[8507, "770"],
	[8525, "934"],
	[8528, "900 887 1165 890 989 891 989 967 992 887 975 887 963 975 849 500 277 553 830 1004 728 1004 1281 1558 996 720 996 1273 565 737 722 922 277 523 785 849 557 796 1110 1372 830 565 830 1092 262 583 605 900"],
	[8579, "703 563 750 890"],
	[8585, "991"],
	[8592, "954 881 954 881 1341 850 780 780 780 780"],
	[8617, "1154 1154"],
	[8624, "1003 1003"],
	[8627, "1003 875 1003"],
	[8634, "954 954"],
	[8656, "954"],
	[8658, "954"],
	[8660, "1341"],
	[8670, "626 626"],
	[8676, "1038 1038"],
	[8679, "1077"],
	[8682, "1077"],
	[8706, "658"],
	[8709, "688 722"],
	[8719, "752"],
	[8721, "705 673"],
	[8730, "656"],
	[8734, "966"],
	[8747, "382"],
	[8758, "319"],
	[8776, "673"],
	[8800, "673"],
	[8804, "673 673"],
	[8853, "1390 1390 1390 1390"],
	[8963, "797 797 797"],
	[8984, "979"],
	[8997, "1022 1216 1000"],
	[9003, "1216"],
	[9088, "796"],
	[9095, "1022"],
	[9099, "954"],
	[9166, "1003 863"],
	[9251, "749"],
	[9312, "1390 1390 1390 1390 1390 1390 1390 1390 1390"],
	[9398, "1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390"],
	[9450, "1390"],
	[9632, "914 914 914"],
	[9642, "503"],
	[9650, "1034 1034"],
	[9654, "940 940"],
	[9658, "940 940 1034 1034"],
	[9664, "940 940"],
	[9668, "940 940 1057 1057"],
	[9674, "583 914"],
	[9679, "914"],
	[9702, "503"],
	[9711, "1390"],
	[9728, "1068"],
	[9733, "1045 1045"],
	[9788, "1068"],
	[9825, "1022"],
	[9829, "1022"],
	[9888, "1025"],
	[10003, "883"],
	[10007, "884"],
	[10070, "1057"],
	[10084, "1022"],
	[10112, "1390 1390 1390 1390 1390 1390 1390 1390 1390"],
	[10223, "332"],
	[10229, "1341 1341 1750 1341 1341 1750"],
	[10515, "853"],
	[10808, "1390"],
	[11014, "1077"],
	[11026, "914 914"],
	[11044, "1390"],
	[11388, "215"],
	[11391, "659"],
	[11775, "0"],
	[11800, "541"],
	[42655, "0"],
	[43007, "1212"],
	[43310, "610"],
	[57344, "1057"],
	[57346, "759 759 759 759 759 759 759 759 759 759 465 465 465 465 465 465 465 465 465 465 465 465 465 465 465 465 465 465 676 684 854 870 858 869 767 775 465 465 600 665 465 465 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 624 262 262 262 262 422 298 325 359 375 462 456 298 298 364 298 298 298 298 397 397"],
	[57450, "648 660 414 638 666 604 604 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 373 373 373 373 455 455 999 465 500 647 1000 503 503 503 503 603 603 319 269 269 269 269 673 673 673 673 673 673 673 673 673 673 673 673 673 664 215 453 284 284 451 422 451 291 452 451 598 443 417 284 284 396 269 370 385 396 383 387 347 387 387"],
	[57544, "392 386 392 238 238"],
	[57564, "396 269 370 385 396 383 387 347 387 387 421"],
	[57587, "262 241 238"],
	[57606, "609"],
	[57609, "444 788"],
	[57612, "272 612 609 541"],
	[57617, "452 500 609"],
	[57623, "609 612"],
	[57633, "609 272"],
	[57636, "609"],
	[57642, "500 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1390 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381 1381"],
	[57699, "451"],
	[57795, "503"],
	[57810, "954 1341 2682 954 1341 954 1341 2682 954 1341 1341 1750 1341 1750"],
	[57825, "321 728 728 728 728 728 728 659 659 737 722 722 605 605 605 605 588 749 746 746 746 277 277 277 277 703 565 565 922 922 759 759 769 769 769 769 769 773 769 645 652 652 652 650 650 650 650 660 660 736 736 736 736 736 736 736 734 736 728 1020 1020 1020 720 720 713 713 713 652 652 759 465 465 465 465 574 574 574 574 574 574 624 624 583 624 624 591 591 591 591 389 625 612 612 612 262 262 262 262 262 262 262 569 419 262 262 900 900 612 612 609 609 609 609 609 607 609 624 397 397 397 549 549 549 549 549 353 353 353 612 612 612 612 612 612 612 646 612 587 839 839 839 569 569 588 588 588 566 566 624 624 624 624 624 624 262 346 456 298 298 333 333 333 612 612 612 612 612 612 612 649 612 605 277 748 1032 636 759 769 737 672 705 907 465 591 846 511 612 609 583 593 783 696 298 612 612 298 298 612 612 612 319 319 319 319 319 956 310 543 319 319 637 319 269 269 269 269 269 319 707 707 707 449 0 0 0 0 0 0 612 273 824 707 612 288 460 460 609 609 609 609 609 609 612 612 452 452 500 500 422 334 273 319"],
	[60929, "319 728 713 574 588 333 0"],
	[60937, "1381 553"],
	[60940, "659 346 356 314 346 854 381"],
	[60948, "523"],
	[60951, "569"],
	[60957, "333 333 399 333 333 333 333 333 333 612 612 667 612 612 612 612 612 612 612 612 612 612 612 612 612 612 649 649 649 649 649 649 612 612 612 612 612 612 612 612 612"],
	[60999, "269 391 391 391 391 391 391 391 391 391 391 391 391 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 647 824 1390 1381 1381 749 703 565 759 652 650 759 569 262 612 397 549 353 298 333"],
	[61063, "726 319 319 319 550 550 310 310 310 0 563 223 352 368 391 399 321 321 210 317 0 0 351 351 266 418 417 265 290 290 275 290 534 351 6 5 442 442 5 4 0 5 0 0 8 705 612 351 6 270 1 0 9 10 7 10 452 3 4 0 165 0 5 5 5 3 4 8 288 460 460 342 342 500 500 500 605 6 1 472"],
	[61144, "8 0 7 0 7 9 465 550 276 397"],
	[63171, "0"],
	[64285, "338 0 677 609 812 703 821 698 673 818 706 885 568 768 768 768 768 661 661 661 587 399 561 648 325 357"],
	[64312, "651 320 562 524 545"],
	[64318, "688"],
	[64320, "396 668"],
	[64323, "643 619"],
	[64326, "580 645 536 768 709 325 583 524 619 693 252 272"],
	[64342, "890 937 319 363"],
	[64358, "890 937 300 342 882 937 465 498"],
	[64378, "685 696 678 682"],
	[64392, "494 540 358 394 358 394 891 950 452 511 891 950 452 511"],
	[64414, "692 729"],
	[64421, "529"],
	[64423, "478 293 498 772 571 703 498 903 813 903 812"],
	[64447, "277 396"],
	[64467, "899 917 452 511 459 450 459 450 459 450"],
	[64478, "459 450"],
	[64482, "459 450"],
	[64488, "293 337"],
	[64508, "718 657 319 363"],
	[64830, "432 432"],
	[65010, "1300"],
	[65020, "1529"],
	[65136, "289 296 363 340 289"],
	[65142, "289 296 289 296 289 296 289 296 289 296 420 252 272 252 272 459 450 252 272 718 657 314 358 252 272 890 937 303 347 481 529 890 937 314 358 890 937 314 358 685 696 678 682 685 696 678 682 685 696 678 682 494 540 494 540 358 394 358 394 1197 1245 796 844 1197 1245 796 844 1263 1278 844 860 1263 1278 844 860 756 771 659 675 756 771 659 675 634 608 529 572 634 608 529 572 882 937 465 498 708 696 465 498 899 917 452 511 658 678 298 318 610 642 541 573 692 729 293 337 481 529 703 498 459 450 718 657 718 657 319 363 586 610 586 610 586 610 586 610"]
];
const JOINING_600 = [
	[
		1570,
		0,
		252,
		272,
		272
	],
	[
		1571,
		0,
		252,
		272,
		272
	],
	[
		1572,
		0,
		459,
		450,
		450
	],
	[
		1573,
		0,
		252,
		272,
		272
	],
	[
		1574,
		1,
		314,
		358,
		657
	],
	[
		1575,
		0,
		252,
		272,
		272
	],
	[
		1576,
		1,
		303,
		347,
		937
	],
	[
		1577,
		0,
		481,
		529,
		529
	],
	[
		1578,
		1,
		314,
		358,
		937
	],
	[
		1579,
		1,
		314,
		358,
		937
	],
	[
		1580,
		1,
		678,
		682,
		696
	],
	[
		1581,
		1,
		678,
		682,
		696
	],
	[
		1582,
		1,
		678,
		682,
		696
	],
	[
		1583,
		0,
		494,
		540,
		540
	],
	[
		1584,
		0,
		494,
		540,
		540
	],
	[
		1585,
		0,
		358,
		394,
		394
	],
	[
		1586,
		0,
		358,
		394,
		394
	],
	[
		1587,
		1,
		796,
		844,
		1245
	],
	[
		1588,
		1,
		796,
		844,
		1245
	],
	[
		1589,
		1,
		844,
		860,
		1278
	],
	[
		1590,
		1,
		844,
		860,
		1278
	],
	[
		1591,
		1,
		659,
		675,
		771
	],
	[
		1592,
		1,
		659,
		675,
		771
	],
	[
		1593,
		1,
		529,
		572,
		608
	],
	[
		1594,
		1,
		529,
		572,
		608
	],
	[
		1597,
		1,
		319,
		363,
		657
	],
	[
		1600,
		1,
		276,
		276,
		276
	],
	[
		1601,
		1,
		465,
		498,
		937
	],
	[
		1602,
		1,
		465,
		498,
		696
	],
	[
		1603,
		1,
		452,
		511,
		917
	],
	[
		1604,
		1,
		298,
		318,
		678
	],
	[
		1605,
		1,
		541,
		573,
		642
	],
	[
		1606,
		1,
		293,
		337,
		729
	],
	[
		1607,
		1,
		703,
		498,
		529
	],
	[
		1608,
		0,
		459,
		450,
		450
	],
	[
		1609,
		1,
		293,
		337,
		657
	],
	[
		1610,
		1,
		319,
		363,
		657
	],
	[
		1646,
		1,
		293,
		337,
		937
	],
	[
		1647,
		1,
		465,
		498,
		696
	],
	[
		1649,
		0,
		252,
		272,
		272
	],
	[
		1657,
		1,
		300,
		342,
		937
	],
	[
		1660,
		1,
		341,
		383,
		937
	],
	[
		1662,
		1,
		319,
		363,
		937
	],
	[
		1665,
		1,
		678,
		682,
		696
	],
	[
		1669,
		1,
		678,
		682,
		696
	],
	[
		1670,
		1,
		678,
		682,
		696
	],
	[
		1672,
		0,
		494,
		540,
		540
	],
	[
		1673,
		0,
		494,
		540,
		540
	],
	[
		1681,
		0,
		358,
		394,
		394
	],
	[
		1683,
		0,
		358,
		394,
		394
	],
	[
		1685,
		0,
		358,
		394,
		394
	],
	[
		1686,
		0,
		358,
		394,
		394
	],
	[
		1688,
		0,
		358,
		394,
		394
	],
	[
		1690,
		1,
		796,
		844,
		1245
	],
	[
		1696,
		1,
		529,
		572,
		608
	],
	[
		1697,
		1,
		465,
		498,
		937
	],
	[
		1700,
		1,
		465,
		498,
		937
	],
	[
		1705,
		1,
		452,
		511,
		950
	],
	[
		1706,
		1,
		801,
		831,
		1029
	],
	[
		1707,
		1,
		452,
		511,
		950
	],
	[
		1708,
		1,
		452,
		511,
		917
	],
	[
		1709,
		1,
		452,
		511,
		917
	],
	[
		1711,
		1,
		452,
		511,
		950
	],
	[
		1717,
		1,
		298,
		318,
		678
	],
	[
		1722,
		1,
		293,
		337,
		729
	],
	[
		1724,
		1,
		293,
		337,
		729
	],
	[
		1725,
		1,
		319,
		363,
		729
	],
	[
		1726,
		1,
		703,
		498,
		571
	],
	[
		1728,
		0,
		481,
		529,
		529
	],
	[
		1729,
		1,
		293,
		498,
		478
	],
	[
		1730,
		1,
		293,
		498,
		478
	],
	[
		1731,
		0,
		481,
		478,
		478
	],
	[
		1734,
		0,
		459,
		450,
		450
	],
	[
		1735,
		0,
		459,
		450,
		450
	],
	[
		1736,
		0,
		459,
		450,
		450
	],
	[
		1737,
		0,
		459,
		450,
		450
	],
	[
		1738,
		0,
		459,
		450,
		450
	],
	[
		1739,
		0,
		459,
		450,
		450
	],
	[
		1740,
		1,
		319,
		363,
		657
	],
	[
		1741,
		0,
		806,
		747,
		747
	],
	[
		1742,
		1,
		319,
		363,
		657
	],
	[
		1743,
		0,
		459,
		450,
		450
	],
	[
		1744,
		1,
		317,
		358,
		657
	],
	[
		1746,
		0,
		903,
		813,
		813
	],
	[
		1747,
		0,
		903,
		812,
		812
	],
	[
		1749,
		0,
		481,
		529,
		529
	],
	[
		1890,
		1,
		452,
		511,
		950
	],
	[
		1891,
		1,
		452,
		511,
		950
	]
];
const LAM_ALEF_600 = [
	[
		1570,
		586,
		610
	],
	[
		1571,
		586,
		610
	],
	[
		1573,
		586,
		610
	],
	[
		1575,
		586,
		610
	]
];
// shared/text-layout/other-width.ts
/** Widths, in thousandths of an em, of characters that no bundled font has: the system draws them, and nobody knows how. */
const FULL_WIDTH = 1e3;
/** The widest of the usual emoji fonts (Segoe UI Emoji; Apple's and Noto's are narrower). */
const EMOJI_WIDTH = 1370;
/** Asks for the character before it to be drawn as an emoji. */
const EMOJI_STYLE = 65039;
/** Not seen, or drawn over or into the character before: marks, joiners, direction marks, the later parts of a Korean syllable. */
const NO_WIDTH = "\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7fb";
const NO_WIDTH_CHARACTER = new RegExp(`[${NO_WIDTH}]`, "u");
const PICTURE = "\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]*";
/** Emoji that are drawn as one: a flag, a keycap, people joined with U+200D. */
const EMOJI = new RegExp(`\\p{Regional_Indicator}{2}|[0-9#*]\\ufe0f?\\u20e3|${PICTURE}(?:\\u200d${PICTURE})*|\\p{Emoji_Presentation}`, "uy");
/** The UTF-16 length of the emoji at a place of a text; 0 if there is none. */
function emojiLength(text, index) {
	EMOJI.lastIndex = index;
	return EMOJI.test(text) ? EMOJI.lastIndex - index : 0;
}
/** The width of a character above U+FFFF, emoji apart. */
function astralWidth(code) {
	return NO_WIDTH_CHARACTER.test(String.fromCodePoint(code)) ? 0 : FULL_WIDTH;
}
/** The widths of all UTF-16 units as if no font had them. */
function otherWidths() {
	const widths = (/* @__PURE__ */ new Int16Array(65536)).fill(FULL_WIDTH);
	const codes = new Uint16Array(widths.length).map((_, unit) => unit).fill(32, 55296, 57344);
	const units = new TextDecoder("utf-16le").decode(codes);
	const fill = (set, width) => {
		for (const { 0: run, index } of units.matchAll(new RegExp(`[${set}]+`, "gu"))) widths.fill(width, index, index + run.length);
	};
	fill("\\p{Extended_Pictographic}\\p{Emoji_Presentation}", -1);
	fill(NO_WIDTH, 0);
	widths.fill(-1, 55296, 57344);
	widths[EMOJI_STYLE] = -1;
	return widths;
}
// shared/text-layout/font-tables.ts
/** The Arabic letters that join their neighbours lie in [ARABIC_FIRST, ARABIC_LAST]. */
const ARABIC_FIRST = 1568;
const OTHER_WIDTHS = otherWidths();
function unpack(runs, rows, lamAlef) {
	const advances = OTHER_WIDTHS.slice();
	for (const [first, widths] of runs) widths.split(" ").forEach((width, index) => advances[first + index] = Number(width));
	const space = advances[32] ?? 0;
	advances.fill(space, 0, 32).fill(space, 127, 160);
	const joining = /* @__PURE__ */ new Uint8Array(736);
	const forms = new Int16Array(joining.length * 3);
	for (const [code, joinsNext, ...widths] of rows) {
		joining[code - ARABIC_FIRST] = joinsNext === 1 ? 2 : 1;
		forms.set(widths, (code - ARABIC_FIRST) * 3);
	}
	return {
		advances,
		joining,
		forms,
		lamAlef: new Map(lamAlef.map(([code, alone, joined]) => [code, {
			alone,
			joined
		}]))
	};
}
const FONT_TABLES = {
	400: unpack(ADVANCES_400, JOINING_400, LAM_ALEF_400),
	600: unpack(ADVANCES_600, JOINING_600, LAM_ALEF_600)
};
// shared/text-layout/arabic-width.ts
const LAM = 1604;
const ZERO_WIDTH_SPACE = 8203;
const NON_JOINER = 8204;
/** Whether a letter takes another form beside its neighbours. */
function isJoining(unit, tables) {
	return unit >= 1568 && unit <= 2303 && tables.joining[unit - 1568] !== 0;
}
/** Whether a unit goes on with a run of joining letters: another one, a mark on them, or a joiner. */
function goesOnJoining(unit, tables) {
	return isJoining(unit, tables) || isTransparent(unit, tables);
}
/**
* The width of a run of joining letters, taken unit by unit, in thousandths of an em. Each letter takes one of four forms, by whether its
* neighbours join it (Unicode Standard, section 9.2, Arabic Cursive Joining); the last one waits for what comes after it.
*/
var ArabicRun = class {
	tables;
	reached;
	/** Of the letters before the last one: what comes after changes it no more. */
	settled = 0;
	last = 0;
	lastIsReached = false;
	/** @param reached whether U+200D stands before what comes next */
	constructor(tables, reached) {
		this.tables = tables;
		this.reached = reached;
	}
	/** The width of the run if it ends here. */
	get width() {
		return this.settled + (this.last === 0 ? 0 : this.formWidth(false));
	}
	take(unit) {
		const { tables } = this;
		if (unit === 8205) {
			this.settle();
			this.reached = true;
			return;
		}
		const joins = isJoining(unit, tables) ? tables.joining[unit - ARABIC_FIRST] : 0;
		if (joins === 0) return;
		const pair = this.last === LAM ? tables.lamAlef.get(unit) : void 0;
		if (pair) {
			this.settled += this.lastIsReached ? pair.joined : pair.alone;
			this.last = 0;
			this.reached = false;
			return;
		}
		this.settle();
		this.last = unit;
		this.lastIsReached = this.reached;
		this.reached = joins === 2;
	}
	settle() {
		if (this.last === 0) return;
		const reaches = this.tables.joining[this.last - ARABIC_FIRST] === 2;
		this.settled += this.formWidth(reaches);
		this.last = 0;
	}
	formWidth(reaches) {
		const { tables, last } = this;
		if (!this.lastIsReached && !reaches) return Math.max(0, tables.advances[last] ?? 0);
		const form = this.lastIsReached ? reaches ? 1 : 2 : 0;
		return tables.forms[(last - 1568) * 3 + form] ?? 0;
	}
};
/** Marks do not part the letters that they stand on. */
function isTransparent(unit, tables) {
	return tables.advances[unit] === 0 && unit !== ZERO_WIDTH_SPACE && unit !== NON_JOINER;
}
// shared/text-layout/measure.ts
/** An emoji may be that much narrower than the character that it begins with, at most. */
const MOST_SHRINKING = 4e3;
/**
* The width of text.slice(from, to) on a line of its own, in thousandths of an em: a whole number, so that sums are exact.
* @param from UTF-16 offset, as `to`; neither may be inside a surrogate pair
* @param most where the width is more than this, any number above it may be given: the rest is not looked at
*/
function perMilleWidth(text, from, to, weight, most = Infinity) {
	return new Ruler(text, from, weight).measure(to, most);
}
/** Measures a stretch of a text piece by piece: what has been measured is not looked at again. Thousandths of an em. */
var Ruler = class {
	text;
	from;
	tables;
	sum = 0;
	at;
	run;
	constructor(text, from, weight) {
		this.text = text;
		this.from = from;
		this.tables = FONT_TABLES[weight];
		this.at = from;
	}
	/** The width from the beginning to an offset that is not before the last one; `most` as for `perMilleWidth`, then it is of no use any more. */
	measure(to, most = Infinity) {
		const enough = most + MOST_SHRINKING;
		while (this.at < to && this.sum + (this.run?.settled ?? 0) <= enough) this.take(to);
		return this.sum + (this.run?.width ?? 0);
	}
	take(to) {
		const { text, tables, at } = this;
		const unit = text.charCodeAt(at);
		if (this.run && !goesOnJoining(unit, tables)) {
			this.sum += this.run.width;
			this.run = void 0;
		}
		if (!this.run && isJoining(unit, tables)) this.run = new ArabicRun(tables, at > this.from && text.charCodeAt(at - 1) === 8205);
		const advance = tables.advances[unit] ?? 0;
		if (this.run) {
			this.run.take(unit);
			this.at++;
		} else if (advance !== -1) {
			this.sum += advance;
			this.at++;
		} else this.takeRare(unit, to);
	}
	/** What the unit alone does not tell: an emoji, or a character above U+FFFF. */
	takeRare(unit, to) {
		const { text, at } = this;
		const advanceBefore = at > this.from ? this.tables.advances[text.charCodeAt(at - 1)] ?? 0 : 0;
		const isStyle = unit === EMOJI_STYLE;
		const start = isStyle && advanceBefore > 0 ? at - 1 : at;
		const end = start + emojiLength(text, start);
		if (end > at && end <= to) {
			this.sum += EMOJI_WIDTH - (start < at ? advanceBefore : 0);
			this.at = end;
			return;
		}
		const code = text.codePointAt(at) ?? 0;
		if (!isStyle) this.sum += astralWidth(code);
		this.at += !isStyle && code > 65535 ? 2 : 1;
	}
};
// shared/layout/rivals.ts
const MOST = 6;
const WIDEST = 9e3;
/** Lays out a family of rivals; nothing for one that is no such family, or would spread too far. */
function rivalsOf(family, measures) {
	if (family.length < 2 || family.length > MOST || !family.every(({ isAnswer }) => isAnswer)) return void 0;
	const { headWidths, headHeights, cardWidths, familyWidths, familyHeights, gap, familyGap } = measures;
	const numbers = family.flatMap(({ members }) => members);
	const of = (list, number) => list[number] ?? 0;
	const rowWidth = numbers.reduce((sum, number) => sum + of(headWidths, number) + gap, -gap);
	const spread = numbers.filter((number) => of(familyWidths, number) > 0).reduce((sum, number) => sum + of(familyWidths, number) + familyGap, -familyGap);
	if (spread > WIDEST) return void 0;
	const width = Math.max(rowWidth, spread);
	const rowHeight = Math.max(...numbers.map((number) => of(headHeights, number)));
	let left = Math.round((width - rowWidth) / 2);
	let familyLeft = Math.round((width - spread) / 2);
	const places = numbers.map((number) => {
		const place = {
			number,
			left,
			familyLeft,
			drop: rowHeight - of(headHeights, number)
		};
		left += of(headWidths, number) + gap;
		if (of(familyWidths, number) > 0) familyLeft += of(familyWidths, number) + familyGap;
		return place;
	});
	const middleOf = ({ number, left: at }) => at + of(cardWidths, number) / 2;
	const [first, last] = [places[0], places.at(-1)];
	return {
		width,
		height: rowHeight + Math.max(...numbers.map((number) => of(familyHeights, number))),
		middle: first && last ? (middleOf(first) + middleOf(last)) / 2 : width / 2,
		places
	};
}
// shared/layout/stacks.ts
const INDENT = 64;
const LIST_GAP = 24;
const KNOB_GAP = 64;
const BESIDE = .75;
const LIST = {
	between: INDENT,
	above: LIST_GAP,
	aboveKnob: KNOB_GAP
};
/**
* The drawing of a forest as nested rectangles. Each family stands below its conclusion in one or more stacks: a stack of one part is a
* branch of an ordinary tree, one of several parts an indented column. One pass up for the sizes, one down for the places, so
* linear time. All arrays go by the number of the node or part; lengths are px.
*/
var Stacks = class {
	forest;
	cardWidths;
	heads;
	spacing;
	width;
	height;
	/** The extent of each node with all that hangs below it. */
	widths;
	heights;
	/** In the extent: the left edges of the card and of the family. */
	cardLefts;
	familyLefts;
	/** The size of the family alone; `familyHeights` is with the gap above it. */
	familyWidths;
	familyHeights;
	/** Families that stand side by side. */
	rivals = /* @__PURE__ */ new Map();
	partWidths;
	partHeights;
	/** How much further down the family of a node stands, because those of its neighbours come first. */
	drops;
	rootLimit;
	rootGaps;
	constructor(forest, cardWidths, heads, spacing) {
		this.forest = forest;
		this.cardWidths = cardWidths;
		this.heads = heads;
		this.spacing = spacing;
		const count = forest.ids.length;
		this.widths = new Float64Array(count);
		this.heights = new Float64Array(count);
		this.cardLefts = new Float64Array(count);
		this.familyLefts = new Float64Array(count);
		this.familyWidths = new Float64Array(count);
		this.familyHeights = new Float64Array(count);
		this.drops = new Float64Array(count);
		this.partWidths = new Float64Array(forest.partCount);
		this.partHeights = new Float64Array(forest.partCount);
		for (let i = forest.order.length - 1; i >= 0; i--) this.measure(at(forest.order, i));
		for (const part of forest.roots) this.measurePart(part);
		const { gapX, gapY, stackHeight } = spacing;
		this.rootLimit = forest.roots.reduce((most, { part }) => Math.max(most, at(this.partHeights, part)), stackHeight);
		this.rootGaps = {
			between: gapX * 2,
			above: gapY / 2,
			aboveKnob: gapY / 2
		};
		const { width, height } = this.fill(forest.roots, this.rootLimit, this.rootGaps);
		this.width = width;
		this.height = height;
	}
	/** Writes the top left corner of each card into `x` and `y`. */
	place(x, y) {
		const { forest, spacing } = this;
		const isFlush = new Uint8Array(forest.ids.length);
		const put = (part, left, top, flush) => {
			if (part.grouped) {
				this.fill(part.grouped, spacing.stackHeight, this.gapsOf(part.grouped), (inner, innerLeft, innerTop, own) => put(inner, left + 24 + innerLeft, top + 48 + innerTop, own));
				return;
			}
			if (this.isComb(part)) {
				this.comb(part, (member, memberLeft, memberTop) => {
					x[member] = left + memberLeft;
					y[member] = top + memberTop;
					isFlush[member] = 1;
				});
				return;
			}
			let memberLeft = left;
			for (const member of part.members) {
				x[member] = memberLeft;
				y[member] = top;
				isFlush[member] = flush ? 1 : 0;
				memberLeft += at(this.widths, member) + spacing.gapX * BESIDE;
			}
		};
		this.fill(forest.roots, this.rootLimit, this.rootGaps, put);
		for (const number of forest.order) {
			const family = at(this.heads.below, number);
			const left = at(x, number);
			if (!isFlush[number]) x[number] = left + at(this.cardLefts, number);
			const [cardLeft, cardTop] = [at(x, number), at(y, number)];
			this.heads.visit(number, (member, memberLeft, memberTop) => {
				x[member] = cardLeft + memberLeft;
				y[member] = cardTop + memberTop;
			});
			if (family.length === 0) continue;
			const familyLeft = left + at(this.familyLefts, number);
			const familyTop = cardTop + at(this.heads.heights, number) + this.gapBelow(family) + at(this.drops, number);
			const rivals = this.rivals.get(number);
			if (rivals) {
				for (const rival of rivals.places) {
					x[rival.number] = familyLeft + rival.left;
					y[rival.number] = familyTop;
					isFlush[rival.number] = 1;
					this.familyLefts[rival.number] = rival.familyLeft - rival.left;
					this.drops[rival.number] = rival.drop;
				}
				continue;
			}
			this.fill(family, spacing.stackHeight, this.gapsOf(family), (part, partLeft, partTop, flush) => put(part, familyLeft + partLeft, familyTop + partTop, flush));
		}
	}
	measure(number) {
		const family = at(this.heads.below, number);
		const cardWidth = at(this.cardWidths, number);
		const headWidth = at(this.heads.widths, number);
		const headHeight = at(this.heads.heights, number);
		this.widths[number] = headWidth;
		this.heights[number] = headHeight;
		if (family.length === 0) return;
		for (const part of family) this.measurePart(part);
		const { width, height, middle } = this.rivalsBelow(number, family) ?? this.fillBelow(family);
		const left = !this.rivals.has(number) && this.isColumn(family) ? -64 : Math.round(middle - cardWidth / 2);
		const cardLeft = Math.max(0, left);
		const familyLeft = Math.max(0, -left);
		this.cardLefts[number] = cardLeft;
		this.familyLefts[number] = familyLeft;
		this.familyWidths[number] = width;
		this.familyHeights[number] = this.gapBelow(family) + height;
		this.widths[number] = Math.max(cardLeft + headWidth, familyLeft + width);
		this.heights[number] = headHeight + at(this.familyHeights, number);
	}
	fillBelow(family) {
		return this.fill(family, this.spacing.stackHeight, this.gapsOf(family));
	}
	rivalsBelow(number, family) {
		const { widths: headWidths, heights: headHeights } = this.heads;
		const { cardWidths, familyWidths, familyHeights } = this;
		const { gapX } = this.spacing;
		const rivals = rivalsOf(family, {
			headWidths,
			headHeights,
			cardWidths,
			familyWidths,
			familyHeights,
			gap: gapX,
			familyGap: 2 * gapX
		});
		if (rivals) this.rivals.set(number, rivals);
		return rivals;
	}
	measurePart(part) {
		if (part.grouped) {
			for (const inner of part.grouped) this.measurePart(inner);
			const { width, height } = this.fillBelow(part.grouped);
			this.partWidths[part.part] = width + 48;
			this.partHeights[part.part] = 48 + height + 24;
			return;
		}
		const gap = this.spacing.gapX * BESIDE;
		const [first] = part.members;
		if (part.members.length === 1 && first !== void 0) {
			this.partWidths[part.part] = at(this.widths, first);
			this.partHeights[part.part] = at(this.heights, first);
			return;
		}
		if (this.isComb(part)) {
			const { width, height } = this.comb(part);
			this.partWidths[part.part] = width;
			this.partHeights[part.part] = height;
			return;
		}
		let [width, height] = [-gap, 0];
		for (const member of part.members) {
			width += at(this.widths, member) + gap;
			height = Math.max(height, at(this.heights, member));
		}
		this.partWidths[part.part] = width;
		this.partHeights[part.part] = height;
	}
	/**
	* Walks the members of a part that is laid out as a comb: the first one that has a family and all that have none stand side by side,
	* others with families below. Side by side, families would make a column as wide as all of them and mostly empty.
	* @returns the size of the part
	*/
	comb({ members }, visit) {
		const gap = this.spacing.gapX * BESIDE;
		const branches = members.filter((member) => at(this.heads.below, member).length > 0);
		const leaves = members.filter((member) => at(this.heads.below, member).length === 0);
		const [first, ...others] = branches;
		const heads = first === void 0 ? leaves : [first, ...leaves];
		let headHeight = 0;
		for (const head of heads) headHeight = Math.max(headHeight, at(this.heads.heights, head));
		let [left, width, height] = [
			0,
			0,
			headHeight
		];
		for (const head of heads) {
			visit?.(head, left, 0);
			left += at(this.heads.widths, head) + gap;
		}
		width = left - gap;
		if (first !== void 0) {
			const drop = headHeight - at(this.heads.heights, first);
			this.drops[first] = drop;
			width = Math.max(width, at(this.widths, first));
			height = at(this.heights, first) + drop;
		}
		for (const other of others) {
			height += LIST_GAP;
			visit?.(other, 0, height);
			width = Math.max(width, at(this.widths, other));
			height += at(this.heights, other);
		}
		return {
			width,
			height
		};
	}
	isComb({ members, grouped }) {
		if (members.length < 2 || grouped) return false;
		let height = 0;
		for (const member of members) height += at(this.heights, member);
		return height <= this.spacing.stackHeight;
	}
	/**
	* Fills a family into stacks of about the same height, in order.
	* @returns the size of the family, and the x over which its conclusion stands best
	*/
	fill(family, limit, gaps, visit) {
		const target = this.stackTarget(family, limit, gaps);
		let [left, height, first, last] = [
			0,
			0,
			0,
			0
		];
		for (let start = 0; start < family.length;) {
			let [end, top, width] = [
				start,
				0,
				0
			];
			for (; end < family.length; end++) {
				const part = at(family, end);
				const partHeight = at(this.partHeights, part.part);
				const gap = top === 0 ? 0 : part.hasKnob ? gaps.aboveKnob : gaps.above;
				if (top > 0 && top + gap + partHeight / 2 > target) break;
				top += gap + partHeight;
				width = Math.max(width, at(this.partWidths, part.part));
			}
			const flush = end - start > 1;
			if (visit) this.visitStack(family.slice(start, end), left, gaps, visit);
			last = left + this.middleOf(at(family, start), flush);
			if (start === 0) first = last;
			height = Math.max(height, top);
			left += width + gaps.between;
			start = end;
		}
		return {
			width: Math.max(0, left - gaps.between),
			height,
			middle: (first + last) / 2
		};
	}
	visitStack(stack, left, gaps, visit) {
		let top = 0;
		for (const part of stack) {
			if (top > 0) top += part.hasKnob ? gaps.aboveKnob : gaps.above;
			visit(part, left, top, stack.length > 1);
			top += at(this.partHeights, part.part);
		}
	}
	/** How high the stacks should be so that they come out even. */
	stackTarget(family, limit, gaps) {
		const total = this.totalHeight(family, gaps);
		return total / Math.ceil(total / limit);
	}
	totalHeight(family, gaps) {
		let total = 0;
		for (const { part, hasKnob } of family) total += at(this.partHeights, part) + (hasKnob ? gaps.aboveKnob : gaps.above);
		return total;
	}
	isColumn(family) {
		return family.length > 1 && this.totalHeight(family, LIST) <= this.spacing.stackHeight;
	}
	gapsOf(family) {
		return family.every(({ part }) => at(this.partHeights, part) * 2 > this.spacing.stackHeight) ? {
			...LIST,
			between: this.spacing.gapX
		} : LIST;
	}
	gapBelow(family) {
		return this.isColumn(family) ? KNOB_GAP : this.spacing.gapY;
	}
	/** Where the middle of a part's cards is, from its left edge. */
	middleOf(part, flush) {
		if (part.grouped) return 24 + this.fillBelow(part.grouped).middle;
		const first = at(part.members, 0);
		const last = at(part.members, part.members.length - 1);
		const isFlush = flush || this.isComb(part);
		const from = (isFlush ? 0 : at(this.cardLefts, first)) + at(this.cardWidths, first) / 2;
		if (first === last || isFlush) return from;
		return (from + (at(this.partWidths, part.part) - at(this.widths, last) + at(this.cardLefts, last)) + at(this.cardWidths, last) / 2) / 2;
	}
};
/** An element that is known to be there. */
function at(list, index) {
	return list[index];
}
// shared/layout/arrange.ts
const ASPECT = 1.6;
const ATTEMPTS = 12;
/**
* A place for each node, as whole px: conclusions on top, premises under them, linked premises side by side, what attacks or backs
* a link beside its premises. Wide families are stacked, so that the whole drawing has about the shape of a screen. Cards never overlap.
* @param sizeOf the size of a node's card, px
*/
function arrange(map, sizeOf, options = {}) {
	const direction = options.direction ?? directionOf(map);
	const across = direction === "left-right";
	const forest = forestOf(map, options.only);
	const count = forest.ids.length;
	const widths = new Float64Array(count);
	const heights = new Float64Array(count);
	forest.ids.forEach((id, number) => {
		const { width, height } = sizeOf(id);
		widths[number] = across ? height : width;
		heights[number] = across ? width : height;
	});
	const gaps = {
		gapX: options.gapX ?? (across ? 32 : 48),
		gapY: options.gapY ?? 88
	};
	const heads = new Heads(forest, widths, heights);
	const draw = (stackHeight) => new Stacks(forest, widths, heads, {
		...gaps,
		stackHeight
	});
	const drawing = bestShape(draw, across ? 1 / ASPECT : ASPECT, heights, {
		...gaps,
		onProgress: options.onProgress
	});
	const x = new Float64Array(count);
	const y = new Float64Array(count);
	drawing.place(x, y);
	const places = /* @__PURE__ */ new Map();
	forest.ids.forEach((id, number) => {
		const point = {
			x: Math.round(x[number] ?? 0),
			y: Math.round(y[number] ?? 0)
		};
		places.set(id, turned(direction, point, heights[number] ?? 0));
	});
	return options.pinned ? aroundPinned(forest, places, options.pinned, sizeOf) : places;
}
/**
* The drawing whose shape is nearest to the one that is wanted. Higher stacks make it narrower, so the height is found by halving the
* interval; as families are divided whole, the shape moves in steps and the nearest one that was seen is taken.
* @param aspect width by height
*/
function bestShape(draw, aspect, cardHeights, { gapY, onProgress }) {
	let low = 1;
	let high = cardHeights.reduce((sum, height) => sum + height + gapY, 1);
	let best = draw(low);
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		if (shapeOf(best) <= aspect && attempt === 0) break;
		onProgress?.(attempt / ATTEMPTS);
		const middle = Math.sqrt(low * high);
		const drawing = draw(middle);
		if (missOf(drawing, aspect) < missOf(best, aspect)) best = drawing;
		if (shapeOf(drawing) > aspect) low = middle;
		else high = middle;
	}
	return best;
}
function shapeOf({ width, height }) {
	return width / Math.max(1, height);
}
function missOf(drawing, aspect) {
	return Math.abs(Math.log(shapeOf(drawing) / aspect));
}
function turned(direction, { x, y }, height) {
	if (direction === "left-right") return {
		x: y,
		y: x
	};
	return direction === "bottom-up" ? {
		x,
		y: -Math.round(y + height)
	} : {
		x,
		y
	};
}
// shared/text-layout/break-chances.ts
/**
* Where a line may end: a small part of the Unicode Line Breaking Algorithm (UAX 14), for spaces, hyphens, dashes, slashes and East
* Asian text. All else stays together.
*/
const SPACE$1 = 1;
const HYPHEN = 2;
const DASH = 4;
const SLASH = 8;
const WIDE = 16;
const OPEN = 32;
const CLOSE = 64;
const DIGIT = 128;
const CLASSES$1 = makeClasses();
function makeClasses() {
	const classes = /* @__PURE__ */ new Uint8Array(65536);
	const ranges = [
		[
			11904,
			12255,
			WIDE
		],
		[
			12289,
			12591,
			WIDE
		],
		[
			12704,
			40959,
			WIDE
		],
		[
			55360,
			55487,
			WIDE
		],
		[
			63744,
			64255,
			WIDE
		],
		[
			65281,
			65439,
			WIDE
		],
		[
			48,
			57,
			DIGIT
		],
		[
			8192,
			8198,
			SPACE$1
		],
		[
			8200,
			8203,
			SPACE$1
		]
	];
	for (const [from, to, value] of ranges) classes.fill(value, from, to + 1);
	const sets = [
		["	   　", SPACE$1],
		["-־‐", HYPHEN],
		["‒–—―", DASH],
		["/", SLASH],
		["([{“‘", OPEN],
		[")]}”’.,:;!?%…", CLOSE],
		["「『（［｛〈《【〔〖〘〚", 48],
		["、。，．」』）］｝〉》】〕〗〙〛！？：；・ー々", 80]
	];
	for (const [characters, value] of sets) for (const character of characters) classes[character.charCodeAt(0)] = value;
	return classes;
}
function classAt(text, index) {
	return CLASSES$1[text.charCodeAt(index)] ?? 0;
}
/** Whether a line may end after a unit that is no space: a hyphen, a dash or a slash. */
function isWordBreaker(unit) {
	return ((CLASSES$1[unit] ?? 0) & 14) !== 0;
}
/** Whether a unit is East Asian text, in which a line may end nearly anywhere. */
function isWide(unit) {
	return ((CLASSES$1[unit] ?? 0) & WIDE) !== 0;
}
/** Whether the unit at an offset is a space at which a line may end. */
function isBreakSpace(text, index) {
	return classAt(text, index) === SPACE$1;
}
/**
* Whether a line may end before the unit at `index`, between two graphemes or not.
* @param from where the paragraph begins; from < index < its end. UTF-16 offsets.
*/
function mayBreakBefore(text, index, from) {
	const before = classAt(text, index - 1);
	const after = classAt(text, index);
	if (after === SPACE$1) return false;
	if (before === SPACE$1) return true;
	if (after === CLOSE || after === HYPHEN || after === DASH || after === SLASH) return false;
	if (before === DASH) return true;
	if (before === HYPHEN || before === SLASH) return after !== DIGIT && followsWord(text, index - 1, from);
	return mayBreakWide(text, index, before, after);
}
/** No break in "-5", "--flag" or "/home": what stands before the hyphens or slashes must be part of a word. */
function followsWord(text, index, from) {
	let start = index;
	while (start >= from && (classAt(text, start) & 10) !== 0) start--;
	return start >= from && classAt(text, start) !== SPACE$1;
}
function mayBreakWide(text, index, before, after) {
	const unit = text.charCodeAt(index - 1);
	const left = unit >= 56320 && unit <= 57343 && index > 1 ? classAt(text, index - 2) : before;
	if (((left | after) & WIDE) === 0) return false;
	return (left & OPEN) === 0 && (after & CLOSE) === 0;
}
// shared/text-layout/graphemes.ts
const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
/** Units that are a grapheme by themselves beside one another; the common ones, so that most texts need no segmenter. */
function isPlain(unit) {
	if (unit < 768) return unit >= 32 && unit !== 173 && (unit < 127 || unit > 159);
	return unit >= 880 && unit <= 1154 || unit >= 1488 && unit <= 1514 || unit >= 1568 && unit <= 1610 || unit >= 1649 && unit <= 1749 || unit >= 8208 && unit <= 8231 || unit >= 12288 && unit <= 12329 || unit >= 12353 && unit <= 12438 || unit >= 12448 && unit <= 12543 || unit >= 13312 && unit <= 40959;
}
const WINDOW = 64;
/**
* The graphemes of one text. Looking for them from its beginning to its end takes linear time; going back may be slow. The segmenter is shown a
* short part at a time, because it copies all that it is shown for each grapheme that it finds.
*/
var Graphemes = class {
	text;
	/** Where the graphemes that have been found end, the last first. */
	ends = [];
	start = 0;
	end = 0;
	constructor(text) {
		this.text = text;
	}
	/** Whether an offset (UTF-16, 0 < index < text.length) lies between two graphemes. */
	isBoundary(index) {
		const after = this.text.charCodeAt(index);
		if ((isPlain(after) || after === 55357 || after === 55358) && isPlain(this.text.charCodeAt(index - 1))) return true;
		this.look(index);
		return this.start === index;
	}
	/** Where the grapheme ends that begins at an offset (UTF-16, below text.length). */
	endOf(index) {
		const { text } = this;
		if (index + 1 === text.length) return text.length;
		if (isPlain(text.charCodeAt(index)) && isPlain(text.charCodeAt(index + 1))) return index + 1;
		this.look(index);
		return this.end;
	}
	/** Finds the grapheme that an offset is in. */
	look(index) {
		const { text } = this;
		const isAhead = index >= this.start;
		let from = index;
		const known = isAhead ? this.end : 0;
		while (from > known && !(isPlain(text.charCodeAt(from - 1)) && isPlain(text.charCodeAt(from)))) from--;
		if (!isAhead || from > known) {
			this.ends = [];
			this.end = from;
		}
		while (index >= this.end) {
			if (this.ends.length === 0) this.ends = this.endsFrom(this.end);
			this.start = this.end;
			this.end = this.ends.pop() ?? text.length;
		}
	}
	/** The ends of some graphemes that follow one another, the last first. */
	endsFrom(from) {
		const { text } = this;
		for (let size = WINDOW;; size *= 2) {
			const part = text.slice(from, from + size);
			const starts = Array.from(segmenter.segment(part), ({ index }) => from + index);
			if (from + size >= text.length) starts.push(text.length);
			if (starts.length > 1) return starts.slice(1).reverse();
		}
	}
};
// shared/text-layout/break-lines.ts
const CONTROLS = /\p{Cc}/gu;
/**
* Breaks text into lines of at most `width` px: at spaces, after hyphens, dashes and slashes, between East Asian characters; line
* feeds of the text are kept. A word that is longer than a line is broken between graphemes, never inside one; a line holds at least
* one grapheme, however narrow it is. Spaces at the start of a paragraph stay where the first word fits beside them. Takes linear time.
* @returns at least one line
*/
function breakLines(text, style, width) {
	const lines = [];
	const limit = width * 1e3 / style.size;
	const emit = (start, end, perMille) => {
		const printed = text.slice(start, end).replace(CONTROLS, " ");
		lines.push({
			text: printed,
			start,
			end,
			width: perMille * style.size / 1e3
		});
	};
	const looks = {
		chances: new Graphemes(text),
		cuts: new Graphemes(text)
	};
	let from = 0;
	while (from <= text.length) {
		const feed = text.indexOf("\n", from);
		const to = feed < 0 ? text.length : feed;
		breakParagraph(text, from, to, style, limit, looks, emit);
		from = to + 1;
	}
	return lines;
}
/** @param limit thousandths of an em, as all widths here */
function breakParagraph(text, from, to, style, limit, { chances, cuts }, emit) {
	const widthOf = (start, end, most) => perMilleWidth(text, start, end, style.weight, most);
	let start = from;
	let end = from;
	let width = 0;
	let at = skipSpaces(text, from, to, chances);
	let x = widthOf(from, at);
	while (at < to) {
		const next = nextChance(text, at, from, to, chances);
		const wordEnd = trimSpaces(text, at, next);
		let wordWidth = widthOf(at, wordEnd, limit);
		if (x + wordWidth > limit) {
			if (end > start) emit(start, end, width);
			start = at;
			x = 0;
			while (wordWidth > limit) {
				const cut = lastFit(text, start, wordEnd, limit, style, cuts);
				if (cut === wordEnd) {
					wordWidth = widthOf(start, wordEnd);
					break;
				}
				emit(start, cut, widthOf(start, cut));
				start = cut;
				wordWidth = widthOf(start, wordEnd, limit);
			}
		}
		end = wordEnd;
		width = x + wordWidth;
		x = next > wordEnd ? width + widthOf(wordEnd, next) : width;
		at = next;
	}
	emit(start, end, width);
}
function skipSpaces(text, from, to, graphemes) {
	let at = from;
	while (at < to && isBreakSpace(text, at)) at++;
	return at > from && at < to && !graphemes.isBoundary(at) ? at - 1 : at;
}
function trimSpaces(text, from, to) {
	let end = to;
	while (end > from && isBreakSpace(text, end - 1)) end--;
	return end;
}
/** The next place after `at` where a line may end, or the paragraph's end. */
function nextChance(text, at, from, to, graphemes) {
	let next = at + 1;
	while (next < to && !(mayBreakBefore(text, next, from) && graphemes.isBoundary(next))) next++;
	return next;
}
/** How far a line goes that begins inside a word: as many graphemes as fit, at least one. */
function lastFit(text, start, end, limit, { weight }, graphemes) {
	const ruler = new Ruler(text, start, weight);
	let fit = graphemes.endOf(start);
	let width = ruler.measure(fit);
	while (fit < end) {
		const further = graphemes.endOf(fit);
		const isArabic = text.charCodeAt(fit) >= 1536 && text.charCodeAt(fit) <= 2303;
		const whole = ruler.measure(further);
		width = isArabic ? whole : width + perMilleWidth(text, fit, further, weight);
		if (width > limit) break;
		fit = further;
	}
	return Math.min(fit, end);
}
// shared/text-layout/count-lines.ts
const OTHER = 0;
const LETTER = 1;
const BREAKER = 2;
const SPACE = 3;
const FEED = 4;
(/* @__PURE__ */ new Uint8Array(65536)).map((_, unit) => {
	if (unit === 32) return SPACE;
	if (unit === 10) return FEED;
	const joins = unit >= 1568 && unit <= 2303;
	if (!isPlain(unit) || isWide(unit) || joins) return OTHER;
	if (FONT_TABLES[400].advances[unit] === -1) return OTHER;
	return isWordBreaker(unit) ? BREAKER : LETTER;
});
// shared/text-layout/card-size.ts
/** The measures of a card, in px. The page and the canvas drawing both take them from here (CSS as custom properties). */
const CARD = {
	width: 260,
	minWidth: 160,
	maxWidth: 640,
	paddingX: 14,
	paddingTop: 8,
	paddingBottom: 10,
	headHeight: 20,
	headGap: 4,
	textSize: 14,
	lineHeight: 20,
	badgeGap: 8,
	badgeHeight: 20,
	radius: 8
};
const CARD_TEXT = {
	size: CARD.textSize,
	weight: 400
};
/** The text of a main claim or question is set heavier. */
const CARD_TEXT_MAIN = {
	size: CARD.textSize,
	weight: 600
};
const TEXT_Y = CARD.paddingTop + CARD.headHeight + CARD.headGap;
/** The size of a card and the lines of its text; the same in the interface and in plain Node. */
function cardLayout(card) {
	const width = cardWidth(card);
	const lines = breakLines(shownText(card.text), styleOf(card), width - 2 * CARD.paddingX);
	return {
		width,
		height: cardHeight(card, lines.length),
		textX: CARD.paddingX,
		textY: TEXT_Y,
		lines
	};
}
function styleOf(card) {
	return card.main ? CARD_TEXT_MAIN : CARD_TEXT;
}
/** How wide a card is that nobody has given a width: longer texts have wider cards, so that they do not become towers. */
function usualWidth(text) {
	return WIDTHS.find(([length]) => text.length >= length)?.[1] ?? CARD.width;
}
/** From how many UTF-16 units on, and px. */
const WIDTHS = [
	[1500, CARD.maxWidth],
	[900, 500],
	[560, 400],
	[320, 320]
];
function cardWidth({ text, width = usualWidth(text) }) {
	return Math.round(Math.min(CARD.maxWidth, Math.max(CARD.minWidth, width)));
}
function cardHeight({ badges }, lines) {
	const badgesHeight = badges ? CARD.badgeGap + CARD.badgeHeight : 0;
	return TEXT_Y + lines * CARD.lineHeight + badgesHeight + CARD.paddingBottom;
}
// shared/layout/node-card.ts
/**
* Whether a card has a row of badges: where it comes from, its grades, who speaks, the other map, tags, comments.
* @param map absent when it is known that nobody has commented on the node
*/
function hasBadges(map, node) {
	if (node.passages || node.credibility !== void 0 || node.tags || node.speaker !== void 0) return true;
	if (node.elsewhere) return true;
	if (!map) return false;
	for (const id of getRecord(map.referrers, node.id) ?? []) if (id.startsWith("c-")) return true;
	return false;
}
/** The card of a node: its size and the lines of its text, with the width that its place gives it. */
function nodeCard(map, node) {
	return cardLayout({
		text: node.text,
		width: find(map, "places", node.id)?.width,
		badges: hasBadges(map, node),
		main: node.main ?? false
	});
}
// tests/support/ids.ts
/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32, Tommy Ettinger 2017). */
function seededRandom(seed) {
	let state = seed;
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
}
/** An id maker that gives the same ids for the same seed. */
function seededIds(seed = 1) {
	const random = seededRandom(seed);
	return createIdMaker((count) => Uint8Array.from({ length: count }, () => random() * 256));
}
// tests/support/edit-context.ts
/** What commands need beside the map, the same in every run. */
function fixedContext(seed = 1) {
	return {
		newId: seededIds(seed),
		now: () => "2026-03-01T09:00:00Z"
	};
}
// shared/map/build-map.ts
/**
* A map from its records, which take their canonical form. For whole maps: an edit goes through a command and `applyDiff`.
* Nothing is checked here; the last of two records with the same id wins.
*/
function buildMap(head$2, records) {
	const tables = TABLE_NAMES.map((name) => [name, (records[name] ?? []).map((record) => asWritten(TABLE_SCHEMAS[name])(record) >= 0 ? record : canonical(record, TABLE_SCHEMAS[name]))]);
	return indexRecords(canonical(head$2, head), Object.fromEntries(tables));
}
// tests/support/random-map.ts
/** How many premises a node has, on average over the levels. */
const BRANCHING = 3;
const CROSS_LINKS = .05;
/** The chance of a node to join its sibling's link, which makes about 15 % of the links linked premises. */
const JOINING = .25;
const UNDERCUTS = .05;
/** px between the corners of neighbouring cards. */
const GAP = {
	x: 320,
	y: 220
};
const WORDS = "evidence shows that the measure would reduce costs although several reports doubt its effect on supply in later years".split(" ");
/**
* A map such as people draw, of any size: a question, rival answers, and below them a tree with three premises a node, 5 % cross
* links, 15 % linked premises and 5 % undercuts. Cards stand level by level. The same arguments give the same map, byte by byte.
* @param nodeCount at least 1; links are about as many
*/
function randomMap(nodeCount, seed = 1) {
	const random = seededRandom(seed);
	const newId = seededIds(seed + 1);
	const nodes = [];
	const places = [];
	const links = [];
	let [level, levelStart, levelSize] = [
		0,
		0,
		1
	];
	for (let i = 0; i < nodeCount; i++) {
		if (i === levelStart + levelSize) [level, levelStart, levelSize] = [
			level + 1,
			i,
			levelSize * BRANCHING
		];
		const node = {
			id: newId("nodes"),
			kind: kindOf(i, random),
			text: textOf(random)
		};
		nodes.push(node);
		const column = (i - levelStart) % 1e3;
		const row = Math.floor((i - levelStart) / 1e3);
		places.push({
			node: node.id,
			x: column * GAP.x,
			y: (level * 12 + row) * GAP.y
		});
		if (i > 0) links.push(...linksOf(node, nodes, links, i));
	}
	return buildMap({
		id: newId("map"),
		title: `Random map of ${nodeCount} cards`,
		created: "2026-01-01T00:00:00Z"
	}, {
		nodes,
		places,
		links
	});
	function linksOf(node, before, linked, index) {
		const parent = before[Math.floor((index - 1) / BRANCHING)] ?? node;
		const last = linked.at(-1);
		if (last && "node" in last.target && last.target.node === parent.id && last.relation !== "answers" && random() < JOINING) {
			last.premises.push(node.id);
			return [];
		}
		const relation = relationOf(node, parent);
		const target = linked[Math.floor(random() * linked.length)];
		if (target && random() < UNDERCUTS) return [{
			id: newId("links"),
			relation: "opposes",
			premises: [node.id],
			target: { link: target.id }
		}];
		const own = [{
			id: newId("links"),
			relation,
			premises: [node.id],
			target: { node: parent.id }
		}];
		const other = before[Math.floor(random() * (index - 1))];
		if (other && other !== parent && other.kind !== "question" && random() < CROSS_LINKS) {
			const cross = random() < .5 ? "supports" : "opposes";
			own.unshift({
				id: newId("links"),
				relation: cross,
				premises: [node.id],
				target: { node: other.id }
			});
		}
		return own;
	}
}
function kindOf(index, random) {
	if (index === 0) return "question";
	if (index <= BRANCHING) return "claim";
	const roll = random();
	if (roll < .4) return "claim";
	if (roll < .7) return "evidence";
	if (roll < .9) return "counterargument";
	return roll < .97 ? "assumption" : "gap";
}
function relationOf(node, parent) {
	if (parent.kind === "question") return "answers";
	return node.kind === "counterargument" ? "opposes" : "supports";
}
function textOf(random) {
	return `${Array.from({ length: 4 + Math.floor(random() * 16) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ")}.`;
}
// tests/support/worst-maps.ts
/** The shapes of maps that layouts and canvases find hardest. */
const WORST = {
	star: starMap,
	chain: chainMap,
	dag: dagMap
};
/** One conclusion with all other nodes as its premises. */
function starMap(nodeCount) {
	return graphMap("A star", nodeCount, () => [0]);
}
/** Each node a premise of the one before. */
function chainMap(nodeCount) {
	return graphMap("A chain", nodeCount, (index) => [index - 1]);
}
/** Each node a premise of three random earlier ones. */
function dagMap(nodeCount) {
	const random = seededRandom(7);
	return graphMap("A dense acyclic graph", nodeCount, (index) => [...new Set([
		1,
		2,
		3
	].map(() => Math.floor(random() * index)))]);
}
function graphMap(title, nodeCount, targetsOf) {
	const newId = seededIds(3);
	const nodes = [];
	const places = [];
	const links = [];
	for (let i = 0; i < nodeCount; i++) {
		const node = {
			id: newId("nodes"),
			kind: i % 3 === 2 ? "evidence" : "claim",
			text: `Card ${i} says this.`
		};
		nodes.push(node);
		places.push({
			node: node.id,
			x: 0,
			y: i
		});
		for (const target of i === 0 ? [] : targetsOf(i)) {
			const id = nodes[target]?.id ?? node.id;
			links.push({
				id: newId("links"),
				relation: "supports",
				premises: [node.id],
				target: { node: id }
			});
		}
	}
	return buildMap({
		id: newId("map"),
		title,
		created: "2026-01-01T00:00:00Z"
	}, {
		nodes,
		places,
		links
	});
}
// tests/bench/graphs.ts
/** A map of a kind and size, not laid out. */
function graphOf(name, size) {
	return name === "argument" ? randomMap(size) : WORST[name](size);
}
/** The sizes of all cards, px. */
function sizesOf(map) {
	const sizes = /* @__PURE__ */ new Map();
	for (const node of recordsOf(map.tables.nodes)) {
		const { width, height } = nodeCard(map, node);
		sizes.set(node.id, {
			width,
			height
		});
	}
	return sizes;
}
/** The map with its cards where our own layout puts them: all subjects draw the same picture. */
function arranged(map) {
	const sizes = sizesOf(map);
	const edit = runCommand(map, "nodes.move", { places: [...arrange(map, (id) => sizes.get(id) ?? {
		width: 0,
		height: 0
	})].map(([node, point]) => ({
		...find(map, "places", node),
		node,
		...point
	})) }, fixedContext());
	if (!edit.ok) throw new Error(edit.error.message);
	return applyDiff(map, edit.value.diff);
}
// tests/zz.ts
writeFileSync("/tmp/look/m100k.argmap", serializeMap(arranged(graphOf("argument", 1e5))));
writeFileSync("/tmp/look/m30.argmap", serializeMap(arranged(graphOf("argument", 30))));
export {};
