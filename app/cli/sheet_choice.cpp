// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheet_choice.h"

#include "app/cli/words.h"
#include "ui/print/pdf_file.h"

namespace app {

using namespace Qt::StringLiterals;

core::Result<SheetChoice> chosenSheet(Session &session,
                                      const Arguments &arguments,
                                      const QList<ui::PaperSize> &sizes,
                                      const QString &customersLanguage)
{
    const QString paper = arguments.valueIfAny(u"paper"_s).value_or(ui::nameOf(sizes.first()));
    const core::Result<ui::PaperSize> size = ui::paperNamed(paper, sizes);
    if (!size)
        return size.error();
    QString language = customersLanguage;
    if (arguments.has(u"lang"_s)) {
        language = arguments.value(u"lang"_s);
        if (const core::Result<core::Done> known = ui::PaperWords::check(language); !known)
            return known.error();
    }
    return ui::sheetChoice(session.shop(), session.by(), *size, language);
}

core::Result<Answer>
writtenAnswer(const Arguments &arguments, const QList<ui::SheetPage> &pages, const QString &title)
{
    const QString name = arguments.value(u"output"_s);
    if (name.isEmpty())
        return core::Error{.kind = core::ErrorKind::FieldMissing, .subject = u"output"_s};
    if (const core::Result<core::Done> done = ui::writePdf(name, pages, title); !done)
        return done.error();
    return Answer{.text = Words::tr("Written to %1.").arg(name) + u'\n',
                  .json = {{u"file"_s, name}, {u"pages"_s, int(pages.size())}}};
}

} // namespace app
