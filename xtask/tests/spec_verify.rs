//! `cargo xtask spec verify`: every kind of fact, one change at a time.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used)]

mod support;

use support::{repository, run, write};

const OURS: &str = "\
openapi: 3.0.1
info: {title: Ours, version: '1'}
servers: [{url: https://example.com}]
paths:
  /things/{id}:
    put:
      operationId: putThing
      tags: [Things]
      deprecated: true
      x-xgen-operation-id-override: put
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, pattern: '^a$'}}
        - {name: size, in: query, schema: {type: integer, minimum: 1, default: 5}}
      requestBody:
        required: true
        content:
          application/vnd.atlas.2025-01-01+json:
            schema: {$ref: '#/components/schemas/Thing'}
      responses:
        '200':
          description: Ours
          content:
            application/vnd.atlas.2025-01-01+json:
              x-sunset: '2027-01-01'
              schema: {$ref: '#/components/schemas/Thing'}
        '404': {description: Ours}
components:
  schemas:
    Thing:
      type: object
      required: [kind]
      oneOf: [{$ref: '#/components/schemas/Red'}, {$ref: '#/components/schemas/Blue'}]
      discriminator:
        propertyName: kind
        mapping: {RED: '#/components/schemas/Red', BLUE: '#/components/schemas/Blue'}
      properties:
        kind: {type: string, enum: [RED, BLUE]}
    Red:
      type: object
      properties:
        count: {type: integer, format: int32, nullable: true}
        made: {type: string, readOnly: true}
        colours: {type: array, maxItems: 3, items: {$ref: '#/components/schemas/Colour'}}
    Blue: {type: object, properties: {secret: {type: string, writeOnly: true}, old: {type: string, deprecated: true}}}
    Colour: {type: string, enum: [A, B, C]}
";

/// What is changed in theirs, and the first line of the difference that it makes.
const CHANGES: &[(&str, &str, &str)] = &[
    ("    put:", "    patch:", "operation: PUT /things/{id}"),
    (
        "operationId: putThing",
        "operationId: set",
        "operation-id: PUT /things/{id}",
    ),
    ("tags: [Things]", "tags: [Other]", "tag: PUT /things/{id}"),
    (
        "      deprecated: true\n",
        "",
        "deprecated: PUT /things/{id}",
    ),
    (
        "override: put",
        "override: set",
        "method-name: PUT /things/{id}",
    ),
    (
        "name: size",
        "name: length",
        "parameter: PUT /things/{id} query parameter size",
    ),
    (
        "in: path, required: true",
        "in: path",
        "required: PUT /things/{id} path parameter id",
    ),
    (
        "pattern: '^a$'",
        "pattern: '^b$'",
        "pattern: PUT /things/{id} path parameter id",
    ),
    (
        "minimum: 1,",
        "minimum: 2,",
        "bound: PUT /things/{id} query parameter size",
    ),
    (
        "default: 5",
        "default: 6",
        "default: PUT /things/{id} query parameter size",
    ),
    (
        "in: query,",
        "in: query, explode: false,",
        "style: PUT /things/{id} query parameter size",
    ),
    (
        "        required: true\n",
        "",
        "required: PUT /things/{id} body",
    ),
    (
        "x-sunset: '2027-01-01'",
        "x-sunset: '2028-01-01'",
        "sunset: PUT /things/{id} 200",
    ),
    ("'404'", "'409'", "status: PUT /things/{id} 404"),
    (
        "2025-01-01+json:\n              x",
        "2026-01-01+json:\n              x",
        "version: PUT /things/{id} 200",
    ),
    ("required: [kind]", "required: []", "required: Thing"),
    (
        "{RED: '#/components/schemas/Red',",
        "{",
        "mapping: Thing(RED)",
    ),
    (
        "propertyName: kind",
        "propertyName: type",
        "discriminator: Thing",
    ),
    ("enum: [RED, BLUE]", "enum: [RED]", "enum: Thing.kind"),
    (
        "{$ref: '#/components/schemas/Red'}, ",
        "",
        "variants: Thing",
    ),
    (
        "count: {type: integer",
        "number: {type: integer",
        "property: Red.count",
    ),
    (
        "count: {type: integer, format: int32",
        "count: {type: number, format: int32",
        "type: Red.count",
    ),
    ("int32", "int64", "format: Red.count"),
    (", nullable: true", "", "nullable: Red.count"),
    (", readOnly: true", "", "read-only: Red.made"),
    (", writeOnly: true", "", "write-only: Blue.secret"),
    (
        "old: {type: string, deprecated: true}",
        "old: {type: string}",
        "deprecated: Blue.old",
    ),
    ("maxItems: 3", "maxItems: 4", "bound: Red.colours"),
    (
        "items: {$ref: '#/components/schemas/Colour'}",
        "items: {type: string}",
        "reference: Red.colours[]",
    ),
    ("[A, B, C]", "[A, B, D]", "enum: Colour"),
    (
        "url: https://example.com",
        "url: https://example.org",
        "server: servers",
    ),
];

#[test]
fn each_fact_that_differs_is_told_with_both_places() {
    let repository = repository(&[("spec/api/things.yaml", OURS)]);
    let root = repository.path();
    for (from, to, expected) in CHANGES {
        assert!(OURS.contains(from), "{from}");
        write(root, "theirs.yaml", &OURS.replacen(from, to, 1));
        let said = run(root, &["spec", "verify", "--against", "theirs.yaml"], 1);
        assert!(
            said.lines().any(|line| line.starts_with(expected)),
            "{from}: {said}"
        );
        assert!(
            said.contains("  spec/api/things.yaml:") && said.contains("  theirs.yaml:"),
            "{said}"
        );
    }
}

#[test]
fn the_same_facts_in_other_words_and_another_order_make_no_difference() {
    let repository = repository(&[("spec/api/things.yaml", OURS)]);
    let root = repository.path();
    let theirs = OURS
        .replace("description: Ours", "description: Theirs")
        .replace("minimum: 1,", "minimum: 1.0,")
        .replace(
            "Colour: {type: string, enum: [A, B, C]}",
            "Colour: {type: object, oneOf: [{type: string, enum: [C]}, {type: string, enum: [A, B]}]}",
        );
    write(root, "theirs.yaml", &theirs);
    let said = run(root, &["spec", "verify", "--against", "theirs.yaml"], 0);
    assert!(
        said.contains("1 of 1 operations and 4 of 4 schemas"),
        "{said}"
    );
}

#[test]
fn what_we_do_not_describe_is_listed_by_family() {
    let repository = repository(&[("spec/api/things.yaml", OURS)]);
    let root = repository.path();
    let more = "
  /others:
    get: {operationId: listOthers, tags: [Others], responses: {'204': {description: None}}}
components:";
    write(root, "theirs.yaml", &OURS.replace("\ncomponents:", more));
    let said = run(root, &["spec", "verify", "--against", "theirs.yaml"], 0);
    assert!(said.contains("Others (1 of 1): listOthers"), "{said}");
}

#[test]
fn differences_that_are_meant_have_to_occur() {
    let list =
        "[[difference]]\nfact = 'enum'\nsubject = '^Colour$'\ntheirs = 'D'\nwhy = 'a slip'\n";
    let repository = repository(&[
        ("spec/api/things.yaml", OURS),
        ("spec/differences.toml", list),
    ]);
    let root = repository.path();
    write(root, "theirs.yaml", &OURS.replace("[A, B, C]", "[A, B, D]"));
    run(root, &["spec", "verify", "--against", "theirs.yaml"], 0);
    write(root, "theirs.yaml", OURS);
    let said = run(root, &["spec", "verify", "--against", "theirs.yaml"], 1);
    assert!(said.contains("this does not occur"), "{said}");
    write(
        root,
        "spec/differences.toml",
        "[[difference]]\nfact = 'enum'\nsubject = '('\nwhy = 'x'\n",
    );
    let said = run(root, &["spec", "verify", "--against", "theirs.yaml"], 2);
    assert!(said.contains("differences.toml"), "{said}");
}
