// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <QtEndian>

namespace core {

Digest &Digest::add(QByteArrayView part)
{
    const quint64 length = qToBigEndian(quint64(part.size()));
    crypto_hash_sha256_update(
        &m_state, reinterpret_cast<const unsigned char *>(&length), sizeof length);
    crypto_hash_sha256_update(
        &m_state, reinterpret_cast<const unsigned char *>(part.data()), quint64(part.size()));
    return *this;
}

Digest &Digest::add(qint64 number)
{
    const qint64 bigEndian = qToBigEndian(number);
    return add(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

QByteArray Digest::finish()
{
    QByteArray result(size, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(result.data()));
    return result;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray result(Digest::size, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(result.data()),
                       reinterpret_cast<const unsigned char *>(bytes.data()),
                       quint64(bytes.size()));
    return result;
}

QByteArray sealedPin(const QString &pin)
{
    const QByteArray secret = pin.toUtf8();
    QByteArray sealed(crypto_pwhash_STRBYTES, '\0');
    const int failed = crypto_pwhash_str(sealed.data(),
                                         secret.constData(),
                                         quint64(secret.size()),
                                         crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                         crypto_pwhash_MEMLIMIT_INTERACTIVE);
    if (failed != 0)
        qFatal("no memory to seal a PIN");
    return QByteArray(sealed.constData());
}

bool pinMatches(const QString &pin, const QByteArray &sealed)
{
    const QByteArray secret = pin.toUtf8();
    QByteArray padded = sealed.leftJustified(crypto_pwhash_STRBYTES, '\0', true);
    padded.back() = '\0';
    return crypto_pwhash_str_verify(padded.constData(), secret.constData(), quint64(secret.size()))
           == 0;
}

} // namespace core
