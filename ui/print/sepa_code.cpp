// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sepa_code.h"

#include "core/base/decimal.h"

#include <QStringList>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostName = 70;
constexpr qsizetype mostReference = 140;
constexpr core::CurrencyDigits euroDigits = 2;

QString oneLine(const QString &text, qsizetype most)
{
    return text.simplified().left(most);
}

} // namespace

QString sepaText(const SepaRequest &request)
{
    return QStringList{u"BCD"_s,
                       u"002"_s,
                       u"1"_s, // UTF-8
                       u"SCT"_s,
                       QString(), // the bank is known by the account
                       oneLine(request.name, mostName),
                       request.iban,
                       u"EUR"_s + core::plainText(request.amount, euroDigits),
                       QString(),
                       QString(),
                       oneLine(request.reference, mostReference)}
        .join(u'\n');
}

} // namespace ui
