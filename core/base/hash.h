// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <sodium.h>

namespace core {

/// SHA-256 over parts whose borders count: each part is preceded by its length, so that moving a
/// byte from one part to the next changes the digest.
class Digest
{
public:
    static constexpr qsizetype size = 32;

    Digest() { crypto_hash_sha256_init(&m_state); }

    Digest &add(QByteArrayView part);
    Digest &add(const QByteArray &part) { return add(QByteArrayView(part)); }
    Digest &add(qint64 number);
    Digest &add(const QString &text) { return add(QByteArrayView(text.toUtf8())); }

    QByteArray finish();

private:
    crypto_hash_sha256_state m_state;
};

/// SHA-256 of the bytes and nothing else, as any other program computes it.
QByteArray sha256(QByteArrayView bytes);

/// The form in which a PIN is kept: Argon2id with its own salt. Takes some 50 ms on purpose.
QByteArray sealedPin(const QString &pin);
/// Whether `pin` is the one that was sealed.
bool pinMatches(const QString &pin, const QByteArray &sealed);

} // namespace core
