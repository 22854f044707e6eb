//! Credentials and base URL from environment variables.

use crate::auth::Credentials;

/// What the environment holds.
pub(crate) struct Found {
    pub(crate) credentials: Credentials,
    pub(crate) base_url: Option<String>,
}

const PREFIX: &str = "MONGODB_ATLAS_";
const SERVICE_ACCOUNT: (&str, &str) = ("CLIENT_ID", "CLIENT_SECRET");
const API_KEYS: [(&str, &str); 2] = [
    ("PUBLIC_KEY", "PRIVATE_KEY"),
    ("PUBLIC_API_KEY", "PRIVATE_API_KEY"),
];

/// Returns what the variables say, given a way to look them up; else which of them is missing.
pub(crate) fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Found, String> {
    let value = |name: &str| {
        variable(&format!("{PREFIX}{name}"))
            .map(|value| value.trim().to_owned())
            .filter(|value| !value.is_empty())
    };
    let pair = |(first, second): (&str, &str)| match (value(first), value(second)) {
        (Some(first), Some(second)) => Ok(Some((first, second))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(format!(
            "{PREFIX}{first} is set, but {PREFIX}{second} is not"
        )),
        (None, Some(_)) => Err(format!(
            "{PREFIX}{second} is set, but {PREFIX}{first} is not"
        )),
    };
    let found = |credentials| Found {
        credentials,
        base_url: value("BASE_URL"),
    };
    if let Some((id, secret)) = pair(SERVICE_ACCOUNT)? {
        let secret = secret.into();
        return Ok(found(Credentials::ServiceAccount { id, secret }));
    }
    for names in API_KEYS {
        if let Some((public, private)) = pair(names)? {
            let private = private.into();
            return Ok(found(Credentials::ApiKey { public, private }));
        }
    }
    Err(format!(
        "no credentials: set {PREFIX}CLIENT_ID and {PREFIX}CLIENT_SECRET (a service account), \
         or {PREFIX}PUBLIC_KEY and {PREFIX}PRIVATE_KEY (an API key)"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(variables: &[(&str, &str)]) -> Result<Found, String> {
        read(|name| {
            variables
                .iter()
                .find(|(present, _)| *present == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn takes_the_service_account_first() {
        let found = found(&[
            ("MONGODB_ATLAS_PUBLIC_KEY", "p"),
            ("MONGODB_ATLAS_PRIVATE_KEY", "q"),
            ("MONGODB_ATLAS_CLIENT_ID", "id"),
            ("MONGODB_ATLAS_CLIENT_SECRET", "secret"),
            ("MONGODB_ATLAS_BASE_URL", "https://cloud.mongodbgov.com/"),
        ])
        .unwrap();
        assert!(
            matches!(found.credentials, Credentials::ServiceAccount { id, secret } if id == "id" && secret.expose() == "secret")
        );
        assert_eq!(
            found.base_url.as_deref(),
            Some("https://cloud.mongodbgov.com/")
        );
    }

    #[test]
    fn takes_an_api_key_under_either_name() {
        for (public, private) in [
            ("PUBLIC_KEY", "PRIVATE_KEY"),
            ("PUBLIC_API_KEY", "PRIVATE_API_KEY"),
        ] {
            let (public, private) = (
                format!("MONGODB_ATLAS_{public}"),
                format!("MONGODB_ATLAS_{private}"),
            );
            let found = found(&[
                (&public, "p"),
                (&private, "q"),
                ("MONGODB_ATLAS_CLIENT_ID", ""),
            ])
            .unwrap();
            assert!(
                matches!(found.credentials, Credentials::ApiKey { public, private } if public == "p" && private.expose() == "q")
            );
        }
    }

    #[test]
    fn names_the_missing_half() {
        let error = found(&[("MONGODB_ATLAS_CLIENT_ID", "id")]).err().unwrap();
        assert_eq!(
            error,
            "MONGODB_ATLAS_CLIENT_ID is set, but MONGODB_ATLAS_CLIENT_SECRET is not"
        );
        assert!(
            found(&[])
                .err()
                .unwrap()
                .contains("MONGODB_ATLAS_PRIVATE_KEY")
        );
    }
}
