//! Waiters: what an operation is awaited by, as data and in words.

use super::Context;
use super::docs::series;
use crate::facts;
use crate::ir::{Condition, Operation, Reply, Waiter, When};
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the waiter of a call as an optional reference to data.
pub(super) fn data(context: Context<'_>, operation: &Operation, reply: &Reply) -> TokenStream {
    let Some(waiter) = facts::waiter(context.api, operation, reply) else {
        return quote!(None);
    };
    let settled = waiter.settled.iter().map(condition);
    let deleted = waiter.deleted.iter().map(condition);
    quote! {
        Some(&Waiter { settled: &[#(#settled),*], deleted: &[#(#deleted),*] })
    }
}

fn condition(condition: &Condition) -> TokenStream {
    let field = &condition.field;
    let [success, failure, pending] = [&condition.success, &condition.failure, &condition.pending]
        .map(|values| {
            let values = values.iter().map(|when| match when {
                When::Text(text) => quote!(When::Text(#text)),
                When::Bool(flag) => quote!(When::Bool(#flag)),
                When::Set => quote!(When::Set),
            });
            quote!(&[#(#values),*])
        });
    quote! {
        Condition { field: #field, success: #success, failure: #failure, pending: #pending }
    }
}

/// Returns how long `wait` goes on, in words.
pub(crate) fn until(waiter: &Waiter) -> String {
    let succeeds = waiter.settled.iter().filter(|c| !c.success.is_empty());
    let fails = waiter.settled.iter().filter(|c| !c.failure.is_empty());
    let goal = phrases(succeeds.map(|c| (c, &c.success)));
    let end = phrases(fails.map(|c| (c, &c.failure)));
    match end.is_empty() {
        true => format!("until {goal}"),
        false => format!("until {goal}, and gives up once {end}"),
    }
}

fn phrases<'a>(conditions: impl Iterator<Item = (&'a Condition, &'a Vec<When>)>) -> String {
    let phrases: Vec<String> = conditions
        .map(|(condition, values)| {
            let values: Vec<String> = values
                .iter()
                .map(|when| match when {
                    When::Text(text) => format!("`{text}`"),
                    When::Bool(flag) => format!("`{flag}`"),
                    When::Set => "set".to_owned(),
                })
                .collect();
            format!("`{}` is {}", condition.field, series(&values, "or"))
        })
        .collect();
    series(&phrases, "or")
}
