#include "session/session.h"

#include "model/tutorial_data.h"

namespace session
{

Session fresh_session()
{
    Session session;
    session.dataset = model::tutorial_dataset();
    return session;
}

} // namespace session
