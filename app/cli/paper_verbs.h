// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/domain/paper.h"

#include <QJsonObject>

namespace app {

// What can be done with a paper of any kind; the commands of a kind name it.

/// A file's bytes, or standard input for "-" and nothing; never more than a Document JSON may have
/// and one.
core::Result<QByteArray> bytesOf(const QString &name);
/// One amount a line, its name in front.
QString totalsText(const QJsonObject &json, const core::Currency &currency);

core::Result<Answer>
addDraft(Session &session, const Arguments &arguments, core::DocumentKind kind);
/// Writes a draft, `paid` of which its JSON said is paid already.
core::Result<Answer> writeDraft(Session &session,
                                const Arguments &arguments,
                                const core::Draft &wanted,
                                core::Money paid);
/// Writes a draft that follows on the paper in the first place of `arguments`.
core::Result<Answer>
addFollowing(Session &session, const Arguments &arguments, core::DocumentKind kind);
/// The paper in the first place of `arguments`, by number or id.
core::Result<core::PaperCard> paperNamed(Session &session, const Arguments &arguments);
/// Writes a draft that says what the paper in the first place says.
core::Result<Answer> addLike(Session &session, const Arguments &arguments);
core::Result<Answer> issuePaper(Session &session, const Arguments &arguments);
core::Result<Answer> cancelPaper(Session &session, const Arguments &arguments);
core::Result<Answer> showPaper(Session &session, const Arguments &arguments);
core::Result<Answer>
listPapers(Session &session, const Arguments &arguments, core::DocumentKind kind);
Answer paperAnswer(Session &session, const core::PaperCard &card);

template <core::DocumentKind Kind>
core::Result<Answer> addDraftOf(Session &session, const Arguments &arguments)
{
    return addDraft(session, arguments, Kind);
}

template <core::DocumentKind Kind>
core::Result<Answer> addFollowingOf(Session &session, const Arguments &arguments)
{
    return addFollowing(session, arguments, Kind);
}

template <core::DocumentKind Kind>
core::Result<Answer> listPapersOf(Session &session, const Arguments &arguments)
{
    return listPapers(session, arguments, Kind);
}

} // namespace app
