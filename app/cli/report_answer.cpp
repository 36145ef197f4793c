// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_answer.h"

#include "app/cli/pdf_answer.h"
#include "app/cli/words.h"
#include "ui/print/whole_file.h"
#include "ui/print/workbook_file.h"

#include <QJsonDocument>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<QString> formatOf(Session &session, const Arguments &arguments, const Report &report)
{
    QString name =
        arguments.valueIfAny(u"format"_s).value_or(session.options().json ? u"json"_s : u"text"_s);
    QStringList names{u"text"_s, u"json"_s, u"csv"_s, u"xlsx"_s};
    if (report.sheets)
        names.append(u"pdf"_s);
    if (names.contains(name))
        return name;
    return core::Error{.kind = core::ErrorKind::NotOneOf,
                       .subject = u"format"_s,
                       .given = name,
                       .allowed = names.join(u", "_s)};
}

Answer writtenTo(const QString &name)
{
    return {.text = Words::tr("Written to %1.").arg(name) + u'\n', .json = {{u"file"_s, name}}};
}

core::Result<Answer>
workbookAnswer(Session &session, const Arguments &arguments, const Report &report)
{
    const QString language =
        arguments.valueIfAny(u"lang"_s).value_or(session.file().facts().country.language);
    if (arguments.has(u"lang"_s)) {
        if (const core::Result<core::Done> known = ui::PaperWords::check(language); !known)
            return known.error();
    }
    const QString name = arguments.value(u"output"_s);
    if (name.isEmpty())
        return core::Error{.kind = core::ErrorKind::FieldMissing, .subject = u"output"_s};
    const Qt::LayoutDirection direction = QLocale(language).textDirection();
    const core::Result<core::Done> done =
        ui::writeWorkbook(name, report.title, report.table, direction);
    return done ? core::Result<Answer>(writtenTo(name)) : done.error();
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
    if (*format == u"xlsx")
        return workbookAnswer(session, arguments, report);
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
    if (const auto written = ui::writeWhole(name, content.toUtf8()); !written)
        return written.error();
    return writtenTo(name);
}

} // namespace app
