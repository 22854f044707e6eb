//! Draws problems like rustc.

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet,
};

use super::{Location, Problem};

/// Returns the drawing of all problems, an empty line between two.
pub(super) fn render(problems: &[Problem], colour: bool) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let drawings: Vec<String> = problems
        .iter()
        .map(|problem| renderer.render(&[group(problem)]))
        .collect();
    drawings.join("\n\n")
}

fn group(problem: &Problem) -> Group<'_> {
    let diagnostic = &problem.diagnostic;
    let mut elements: Vec<Element<'_>> = Vec::new();
    match (&problem.location, &problem.path) {
        (Some(location), _) => elements.push(snippet(location, AnnotationKind::Primary, None)),
        (None, Some(path)) => elements.push(Origin::path(path.as_str()).into()),
        (None, None) => {}
    }
    for (location, label) in &problem.related {
        elements.push(snippet(location, AnnotationKind::Context, Some(label)));
    }
    if !diagnostic.pointer.is_empty() {
        elements.push(
            Level::NOTE
                .message(format!("at {}", diagnostic.pointer))
                .into(),
        );
    }
    if let Some(hint) = &diagnostic.hint {
        elements.push(Level::HELP.message(hint.as_str()).into());
    }
    Level::ERROR
        .primary_title(diagnostic.message.as_str())
        .elements(elements)
}

fn snippet<'a>(
    location: &'a Location,
    kind: AnnotationKind,
    label: Option<&'a String>,
) -> Element<'a> {
    let annotation: Annotation<'a> = kind
        .span(location.range.clone())
        .label(label.map(String::as_str));
    Snippet::source(location.text.as_str())
        .path(location.path.as_str())
        .line_start(location.line)
        .annotation(annotation)
        .into()
}
