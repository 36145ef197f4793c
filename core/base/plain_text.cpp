// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_text.h"

namespace core {

namespace {

/// Control characters, byte order marks, and halves of characters that a broken program left alone
/// are dropped.
QString cleaned(const QString &typed, bool keepLineEnds)
{
    QString text;
    text.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate();
        if (isPair) {
            text += c;
            text += typed[++i];
        } else if (c == u'\n' && keepLineEnds) {
            text += c;
        } else if (c.isSpace()) {
            text += u' ';
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control
                   && c != QChar::ByteOrderMark) {
            text += c;
        }
    }
    return text.normalized(QString::NormalizationForm_C);
}

Result<QString> bounded(const QString &text, const QString &field, qsizetype most)
{
    if (text.size() > most) {
        return Error{.kind = ErrorKind::TextTooLong,
                     .subject = field,
                     .given = text.left(20),
                     .allowed = QString::number(most)};
    }
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<QString> oneLine(const QString &typed, const QString &field, Need need, qsizetype most)
{
    const QString text = cleaned(typed, false).simplified();
    if (text.isEmpty() && need == Need::Required)
        return Error{.kind = ErrorKind::FieldMissing, .subject = field};
    return bounded(text, field, most);
}

Result<QString> severalLines(const QString &typed, const QString &field, qsizetype most)
{
    QString text = typed;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return bounded(cleaned(text, true).trimmed(), field, most);
}

} // namespace core
