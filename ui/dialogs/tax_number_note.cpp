// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tax_number_note.h"

#include "core/domain/tax_number.h"
#include "core/domain/tax_region.h"
#include "ui/text/voice.h"

#include <QLineEdit>

namespace ui {

TaxNumberNote::TaxNumberNote(QLineEdit *field, const QString &country) : m_country(country)
{
    wrapped();
    setAccessibleName(tr("About the tax number"));
    connect(field, &QLineEdit::textChanged, this, &TaxNumberNote::look);
    look(field->text());
}

void TaxNumberNote::look(const QString &typed)
{
    const core::TaxNumber number = core::taxNumberFrom(typed, m_country);
    const auto region = core::taxRegionOf(m_country, number.region);
    QString words;
    switch (number.look) {
    case core::TaxNumberLook::Unknown:
        break;
    case core::TaxNumberLook::Sound:
        words = region ? Voice::asWritten(region->name) : QString();
        break;
    case core::TaxNumberLook::Unusual:
        words = tr("Such numbers look like %1. It is kept as it is typed.")
                    .arg(Voice::isolated(number.sample));
        break;
    case core::TaxNumberLook::Mistyped:
        words = tr("A character of it must be mistyped: compare it with the certificate.");
        break;
    }
    const bool isDoubtful =
        number.look == core::TaxNumberLook::Unusual || number.look == core::TaxNumberLook::Mistyped;
    setTone(isDoubtful ? Tone::Warn : Tone::Plain);
    setText(words);
    setVisible(!words.isEmpty());
}

} // namespace ui
