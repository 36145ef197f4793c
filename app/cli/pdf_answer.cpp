// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pdf_answer.h"

#include "app/cli/words.h"
#include "ui/print/pdf_file.h"

namespace app {

using namespace Qt::StringLiterals;

core::Result<Answer>
pdfAnswer(Session &session, const Arguments &arguments, const ui::Printout &what)
{
    const QString paper = arguments.valueIfAny(u"paper"_s).value_or(ui::nameOf(what.sizes.first()));
    const core::Result<ui::PaperSize> size = ui::paperNamed(paper, what.sizes);
    if (!size)
        return size.error();
    const QString language = arguments.value(u"lang"_s);
    if (arguments.has(u"lang"_s)) {
        if (const core::Result<core::Done> known = ui::PaperWords::check(language); !known)
            return known.error();
    }
    const QString name = arguments.value(u"output"_s);
    if (name.isEmpty())
        return core::Error{.kind = core::ErrorKind::FieldMissing, .subject = u"output"_s};
    const ui::Printout::Pages pages = what.pages(session.shop(), session.by(), *size, language);
    if (!pages)
        return pages.error();
    if (const core::Result<core::Done> done = ui::writePdf(name, *pages, what.title); !done)
        return done.error();
    return Answer{.text = Words::tr("Written to %1.").arg(name) + u'\n',
                  .json = {{u"file"_s, name}, {u"pages"_s, int(pages->size())}}};
}

} // namespace app
