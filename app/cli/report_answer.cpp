// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_answer.h"

#include "app/cli/pdf_answer.h"
#include "app/cli/words.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<QString> formatOf(Session &session, const Arguments &arguments, const Report &report)
{
    QString name =
        arguments.valueIfAny(u"format"_s).value_or(session.options().json ? u"json"_s : u"text"_s);
    QStringList names{u"text"_s, u"json"_s, u"csv"_s};
    if (report.sheets)
        names.append(u"pdf"_s);
    if (names.contains(name))
        return name;
    return core::Error{.kind = core::ErrorKind::NotOneOf,
                       .subject = u"format"_s,
                       .given = name,
                       .allowed = names.join(u", "_s)};
}

} // namespace

core::Result<Answer>
reportAnswer(Session &session, const Arguments &arguments, const Report &report)
{
    const core::Result<QString> format = formatOf(session, arguments, report);
    if (!format)
        return format.error();
    if (*format == u"pdf")
        return pdfAnswer(session, arguments, *report.sheets);
    QString content = report.text;
    if (*format == u"json") {
        content =
            QString::fromUtf8(QJsonDocument(report.json).toJson(QJsonDocument::Compact)) + u'\n';
    } else if (*format == u"csv") {
        content = report.table.csv();
    }

    const QString name = arguments.value(u"output"_s);
    if (name.isEmpty()) {
        // A form that was named wins over --json, so what is printed is the text in any case.
        return Answer{.text = content, .json = report.json};
    }
    QSaveFile file(name);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) >= 0 && file.commit();
    if (!isWritten) {
        return core::Error{
            .kind = core::ErrorKind::FileNotWritten, .subject = name, .given = file.errorString()};
    }
    return Answer{.text = Words::tr("Written to %1.").arg(name) + u'\n',
                  .json = {{u"file"_s, name}}};
}

} // namespace app
