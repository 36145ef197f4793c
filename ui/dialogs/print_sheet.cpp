// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_sheet.h"

#include "ui/text/languages.h"

#include <QComboBox>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 20;

QString wordsOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A4:
        return u"A4"_s;
    case PaperSize::A5:
        return u"A5"_s;
    case PaperSize::Letter:
        return PrintSheet::tr("Letter");
    case PaperSize::Roll80:
        return PrintSheet::tr("Roll, 80 mm");
    case PaperSize::Roll58:
        return PrintSheet::tr("Roll, 58 mm");
    }
    return {};
}

} // namespace

PaperSize paperFor(const Preferences &preferences, const Printout &what)
{
    const QString name = preferences.text(u"print/%1/paper"_s.arg(what.kind));
    const core::Result<PaperSize> size = paperNamed(name, what.sizes);
    return size ? *size : what.sizes.first();
}

PrintSheet::PrintSheet(Desk &desk,
                       const Printout &what,
                       const QStringList &printers,
                       QWidget *parent)
    : Sheet(desk, tr("Print %1").arg(what.title), tr("Print"), parent)
    , m_what(what)
    , m_printer(new QComboBox)
    , m_paper(new QComboBox)
    , m_language(new QComboBox)
    , m_copies(new QSpinBox)
{
    Preferences &preferences = desk.preferences();
    for (const QString &printer : printers)
        m_printer->addItem(printer, printer);
    m_printer->addItem(tr("Save as PDF"), QString());
    const QString usual = preferences.text(u"print/%1/printer"_s.arg(what.kind));
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(usual)));
    form().addField(tr("P&rinter"), m_printer, "printer");

    for (const PaperSize size : what.sizes)
        m_paper->addItem(wordsOf(size), nameOf(size));
    m_paper->setCurrentIndex(m_paper->findData(nameOf(paperFor(preferences, what))));
    form().addField(tr("&Paper"), m_paper, "paper");

    m_language->addItem(tr("The customer's, or the shop's"), QString());
    const QStringList languages = PaperWords::languages();
    for (const QString &language : languages)
        m_language->addItem(languageName(language), language);
    form().addField(tr("&Language"), m_language, "lang");

    m_copies->setRange(1, mostCopies);
    m_copies->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and typing do
    form().addField(tr("&Copies"), m_copies, "copies");
    answerEnter();
}

void PrintSheet::save()
{
    const QString printer = m_printer->currentData().toString();
    Preferences &preferences = desk().preferences();
    preferences.setText(u"print/%1/printer"_s.arg(m_what.kind), printer);
    preferences.setText(u"print/%1/paper"_s.arg(m_what.kind), m_paper->currentData().toString());
    accept();
    desk().print(m_what,
                 {.printer = printer,
                  .language = m_language->currentData().toString(),
                  .copies = m_copies->value(),
                  .toFile = printer.isEmpty()});
}

} // namespace ui
