//! A description, understood: what every file is printed from, and every comparison made of.

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::facts::Facts;
use crate::ir::Api;
use crate::load::Document;
use crate::lower;
use crate::names::Names;
use crate::source::Input;
use crate::waiters::{self, Attached};

#[derive(Debug)]
pub(crate) struct Picture {
    pub(crate) api: Api,
    pub(crate) config: Config,
    pub(crate) facts: Facts,
    pub(crate) names: Names,
    pub(crate) waiters: Attached,
}

impl Picture {
    /// Lowers a document and finds out about it what its own words do not say.
    ///
    /// # Errors
    ///
    /// Returns all that is wrong with the document or the waiters.
    pub(crate) fn new(input: &Input, document: &Document<'_>) -> Result<Self, Diagnostics> {
        let config = document.config.clone();
        let mut api = lower::lower(&document.openapi, &config, input.api_date.as_deref())
            .map_err(|diagnostics| document.report(diagnostics))?;
        // Before enumerations are shared, for then it could no longer be told what a single field allows.
        let waiters = waiters::attach(input, &mut api)?;
        lower::share_enums(&mut api, &config)
            .map_err(|diagnostics| document.report(diagnostics))?;
        Ok(Self {
            facts: Facts::new(&api),
            names: Names::new(&api, &config),
            api,
            config,
            waiters,
        })
    }

    /// Returns what emitters print from.
    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            api: &self.api,
            facts: &self.facts,
            names: &self.names,
            config: &self.config,
            full_paths: false,
        }
    }
}

/// All that a file is printed from.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) api: &'a Api,
    pub(crate) facts: &'a Facts,
    pub(crate) names: &'a Names,
    pub(crate) config: &'a Config,
    /// Whether types are written with their whole path, for files whose items need different features.
    pub(crate) full_paths: bool,
}
