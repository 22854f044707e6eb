//! Parameters: what is given to an operation beside its body, and how it is written.

use super::{Lowering, deeper, last_step};
use crate::ir::{Docs, Kind, Location, Parameter, Piece, Ref, Separator, Style, TypeId};
use openapiv3::{
    Operation as Described, Parameter as DescribedParameter, ParameterData,
    ParameterSchemaOrContent, QueryStyle, ReferenceOr, Schema,
};

/// Parameters that change how the server wraps and prints its answer; a typed client has no use for them.
const HIDDEN: [&str; 2] = ["envelope", "pretty"];

impl<'a> Lowering<'a> {
    pub(super) fn parameters(
        &mut self,
        pointer: &str,
        id: &str,
        described: &'a Described,
        shared: &'a [ReferenceOr<DescribedParameter>],
        pieces: &[Piece],
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for (index, parameter) in described.parameters.iter().chain(shared).enumerate() {
            let Some(parameter) = self.resolve_parameter(parameter) else {
                continue;
            };
            let pointer = format!("{pointer}/parameters/{index}");
            let data = parameter.parameter_data_ref();
            let (location, step) = match parameter {
                DescribedParameter::Path { .. } => (Location::Path, "path"),
                DescribedParameter::Query { .. } => (Location::Query, "query"),
                DescribedParameter::Header { .. } => (Location::Header, "header"),
                DescribedParameter::Cookie { .. } => continue,
            };
            let mut namesakes = parameters.iter().filter(|known| known.name == data.name);
            let inside = TypeId::component(id).inside(&data.name);
            let inside = match namesakes.clone().count() {
                0 => inside,
                _ => inside.inside(step),
            };
            // What an operation says of a parameter comes before what its path says.
            let known = namesakes.any(|known| known.location == location);
            if HIDDEN.contains(&data.name.as_str()) || known {
                continue;
            }
            let Some((schema, below)) = schema(data) else {
                continue;
            };
            let ty = self.reference(schema, &inside, &format!("{pointer}{below}"));
            let default = self
                .resolve(schema)
                .and_then(|s| s.schema_data.default.as_ref());
            parameters.push(Parameter {
                name: data.name.clone(),
                location,
                style: self.style(parameter, &ty),
                required: data.required || location == Location::Path,
                deprecated: data.deprecated.unwrap_or(false),
                ty,
                docs: Docs {
                    text: data.description.clone(),
                    deprecated: false,
                },
                default: default.map(ToString::to_string),
            });
        }
        let place = |parameter: &Parameter| match parameter.location {
            Location::Path => pieces.iter().position(
                |piece| matches!(piece, Piece::Parameter(name) if *name == parameter.name),
            ),
            _ => Some(usize::MAX),
        };
        parameters.sort_by_key(place);
        parameters
    }

    fn style(&self, parameter: &DescribedParameter, ty: &Ref) -> Style {
        let data = parameter.parameter_data_ref();
        if matches!(data.format, ParameterSchemaOrContent::Content(_)) {
            return Style::Json;
        }
        if !self.is_list(ty) {
            return Style::Plain;
        }
        let style = match parameter {
            DescribedParameter::Query { style, .. } => style,
            _ => return Style::Joined(Separator::Comma),
        };
        // Only the items of a form are apart unless it says otherwise.
        let separator = match style {
            QueryStyle::SpaceDelimited => Separator::Space,
            QueryStyle::PipeDelimited => Separator::Pipe,
            QueryStyle::Form | QueryStyle::DeepObject => Separator::Comma,
        };
        let apart = data.explode.unwrap_or(*style == QueryStyle::Form);
        match apart {
            true => Style::Repeated,
            false => Style::Joined(separator),
        }
    }

    fn is_list(&self, ty: &Ref) -> bool {
        match ty {
            Ref::List(_) => true,
            Ref::Named(id) => match self.api.types.get(id).map(|ty| &ty.kind) {
                Some(Kind::Alias(target)) => self.is_list(target),
                _ => false,
            },
            _ => false,
        }
    }

    fn resolve_parameter(
        &self,
        parameter: &'a ReferenceOr<DescribedParameter>,
    ) -> Option<&'a DescribedParameter> {
        match parameter {
            ReferenceOr::Item(parameter) => Some(parameter),
            ReferenceOr::Reference { reference } => {
                let components = self.openapi.components.as_ref()?;
                self.resolve_parameter(components.parameters.get(last_step(reference))?)
            }
        }
    }
}

/// Returns the schema of a parameter, and where it stands below it.
fn schema(data: &ParameterData) -> Option<(&ReferenceOr<Schema>, String)> {
    match &data.format {
        ParameterSchemaOrContent::Schema(schema) => Some((schema, "/schema".to_owned())),
        ParameterSchemaOrContent::Content(content) => {
            let (media_type, content) = content.first()?;
            let below = deeper("/content", media_type) + "/schema";
            Some((content.schema.as_ref()?, below))
        }
    }
}
