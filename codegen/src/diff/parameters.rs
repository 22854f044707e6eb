//! Parameters: positional arguments and setters.

use super::comparison::Comparison;
use super::finding::{Claim, Finding, Level, Side};
use super::kind::Kind;
use super::operations::keys;
use crate::ir::{self, Location, Operation, Parameter, Ref, Separator, Style, TypeId};
use std::collections::BTreeSet;

impl Comparison<'_> {
    pub(super) fn parameters(&mut self, old: &Operation, new: &Operation) {
        let mut found = Vec::new();
        let mut met = BTreeSet::new();
        for before in &old.parameters {
            match counterpart(old, before, new) {
                Some(after) => {
                    met.insert(&after.name);
                    self.parameter((old, before), (new, after), &mut found);
                }
                None => {
                    let what = format!("`{}` is gone", before.name);
                    let finding =
                        self.about_parameter(Side::Old, old, before, Kind::ParameterRemoved, what);
                    found.push(finding.level(Level::Wire));
                }
            }
        }
        for after in new
            .parameters
            .iter()
            .filter(|after| !met.contains(&after.name))
        {
            let ty = self.new.rust_type(&after.ty);
            let need = if after.required { ", and required" } else { "" };
            let what = format!("`{}` is new, {ty}{need}", after.name);
            let finding = self.about_parameter(Side::New, new, after, Kind::ParameterAdded, what);
            found.push(finding.wire_if(after.required).adding());
        }
        self.order(old, new, &mut found);
        self.findings.extend(found);
    }

    /// Returns a finding on a parameter, which explains what is different about its method and its setter.
    fn about_parameter(
        &self,
        side: Side,
        operation: &Operation,
        parameter: &Parameter,
        kind: Kind,
        what: String,
    ) -> Finding {
        let edition = self.edition(side);
        let mut claims = self.whole(
            side,
            &TypeId::component(&operation.id).inside(&parameter.name),
        );
        let names = edition.picture.names.operation(&operation.id);
        let own = operation
            .parameters
            .iter()
            .position(|p| p.name == parameter.name);
        let name = own.and_then(|index| names?.parameters.get(index));
        for index in 0..operation.calls.len() {
            if let (Some(keys), Some(name)) = (keys(edition, operation, index), name) {
                let setter = format!("{}.{name}()", keys.marker);
                let mut items = [keys.method, setter, keys.marker];
                if side == Side::Old {
                    items = items.map(|key| self.renamed(&key));
                }
                let [method, setter, marker] = items;
                claims.extend([
                    Claim::Item(method),
                    Claim::Item(setter),
                    Claim::Rest(marker),
                ]);
            }
        }
        let pointer = edition.parameter_pointer(operation, parameter);
        let subject = self.operation(side, operation).at(pointer);
        subject.finding(kind, what).claiming(claims)
    }

    fn parameter(
        &self,
        (old, before): (&Operation, &Parameter),
        (new, after): (&Operation, &Parameter),
        found: &mut Vec<Finding>,
    ) {
        let name = &after.name;
        let mut say = |kind, level, what| {
            // What the old parameter had, such as its setter, may be what is gone.
            let gone = self.about_parameter(Side::Old, old, before, kind, String::new());
            let finding = self
                .about_parameter(Side::New, new, after, kind, what)
                .level(level);
            found.push(finding.claiming(gone.claims));
        };
        if before.name != after.name {
            let what = format!("`{}` is called `{name}` now", before.name);
            say(Kind::ParameterRenamed, Level::None, what);
        }
        let is_same = self.pairs.same(self.old, &before.ty, self.new, &after.ty);
        if !is_same {
            let was = self.old.rust_type(&before.ty);
            let now = self.new.rust_type(&after.ty);
            let loosened = *self.new.resolved(&after.ty) == Ref::String;
            let level = if loosened { Level::None } else { Level::Wire };
            let what = format!("`{name}` is {now} now, was {was}");
            say(Kind::ParameterTypeChanged, level, what);
        }
        match (before.required, after.required) {
            (false, true) => {
                let what = format!("`{name}` is required now");
                say(Kind::ParameterRequired, Level::Wire, what);
            }
            (true, false) => {
                let what = format!("`{name}` is optional now");
                say(Kind::ParameterOptional, Level::None, what);
            }
            _ => {}
        }
        if before.location != after.location {
            let what = format!(
                "`{name}` goes into the {} now, was in the {}",
                place(after.location),
                place(before.location)
            );
            say(Kind::ParameterMoved, Level::Wire, what);
        }
        if before.location == after.location && before.style != after.style && is_same {
            let what = format!(
                "`{name}` is written {} now, was written {}",
                manner(after.style),
                manner(before.style)
            );
            say(Kind::ParameterStyleChanged, Level::Wire, what);
        }
        match (before.deprecated, after.deprecated) {
            (false, true) => {
                let what = format!("`{name}` is deprecated now");
                say(Kind::ParameterDeprecated, Level::None, what);
            }
            (true, false) => {
                let what = format!("`{name}` is no longer deprecated");
                say(Kind::ParameterUndeprecated, Level::None, what);
            }
            _ => {}
        }
    }

    /// Compares the order of the positional arguments that both methods have.
    fn order(&self, old: &Operation, new: &Operation, found: &mut Vec<Finding>) {
        let positional = |operation: &Operation| -> Vec<String> {
            let required = operation.parameters.iter().filter(|p| p.required);
            required.map(|parameter| parameter.name.clone()).collect()
        };
        let after: Vec<String> = positional(new);
        let before: Vec<String> = old
            .parameters
            .iter()
            .filter(|parameter| parameter.required)
            .filter_map(|parameter| Some(counterpart(old, parameter, new)?.name.clone()))
            .filter(|name| after.contains(name))
            .collect();
        let after: Vec<String> = after
            .into_iter()
            .filter(|name| before.contains(name))
            .collect();
        if before == after {
            return;
        }
        let what = format!(
            "the arguments are {} now, were {}",
            after.join(", "),
            before.join(", ")
        );
        let claims = (0..new.calls.len()).flat_map(|index| self.call_claims(Side::New, new, index));
        let subject = self.operation(Side::New, new);
        let finding = subject.finding(Kind::ParameterOrderChanged, what);
        found.push(finding.level(Level::Wire).claiming(claims));
    }
}

/// Returns the same parameter of the other operation: by name, one in the path by its place if its name is gone.
fn counterpart<'b>(
    old: &Operation,
    parameter: &Parameter,
    new: &'b Operation,
) -> Option<&'b Parameter> {
    let named = |operation: &'b Operation, name: &str| {
        operation.parameters.iter().find(|other| other.name == name)
    };
    if let Some(same) = named(new, &parameter.name) {
        return Some(same);
    }
    let place = |operation: &Operation, name: &str| {
        let mut pieces = operation.pieces.iter();
        pieces.position(|piece| matches!(piece, ir::Piece::Parameter(own) if own == name))
    };
    let at = place(old, &parameter.name)?;
    let ir::Piece::Parameter(name) = new.pieces.get(at)? else {
        return None;
    };
    let is_new = old.parameters.iter().all(|other| other.name != *name);
    (is_new && parameter.location == Location::Path)
        .then(|| named(new, name))
        .flatten()
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    }
}

fn manner(style: Style) -> &'static str {
    match style {
        Style::Plain => "as text",
        Style::Repeated => "once for each item",
        Style::Joined(Separator::Comma) => "with commas between its items",
        Style::Joined(Separator::Space) => "with spaces between its items",
        Style::Joined(Separator::Pipe) => "with bars between its items",
        Style::Json => "as JSON",
    }
}
