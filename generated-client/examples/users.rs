//! Invites somebody to an organization, then lists who is there and who is expected.
//!
//! ```sh
//! cargo run --example users ORGANIZATION MAIL
//! ```

use std::error::Error;

use generated_client::Client;
use generated_client::types::{OrgRole, OrgUserRequest, OrgUserResponse, OrgUserRolesRequest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(organization), Some(mail)) = (arguments.next(), arguments.next()) else {
        return Err("usage: users ORGANIZATION MAIL".into());
    };
    let atlas = Client::from_env()?;

    // A body is built from `new()` and one setter a field; what isn't set isn't sent.
    let roles = OrgUserRolesRequest::new().org_roles([OrgRole::OrgMember]);
    let invitation = OrgUserRequest::new().username(mail).roles(roles);
    let invited = atlas
        .mongodb_cloud_users()
        .create_org_user(&organization, invitation)
        .await?;
    // Fields that all variants have are there without a match.
    println!("invited {}", invited.username().unwrap_or("?"));

    let mut users = atlas
        .mongodb_cloud_users()
        .list_org_users(&organization)
        .items();
    while let Some(user) = users.try_next().await? {
        match user {
            OrgUserResponse::Active(user) => {
                let name = [user.first_name, user.last_name].map(Option::unwrap_or_default);
                println!("{} is a member", name.join(" "));
            }
            OrgUserResponse::Pending(user) => {
                let until = user.invitation_expires_at.map(|time| time.to_string());
                let until = until.as_deref().unwrap_or("?");
                println!(
                    "{} may join until {until}",
                    user.username.unwrap_or_default()
                );
            }
            // What this crate doesn't know is kept as it came.
            OrgUserResponse::Unknown(user) => {
                println!("{} is in a state of its own", user.raw["username"]);
            }
            _ => {}
        }
    }
    Ok(())
}
