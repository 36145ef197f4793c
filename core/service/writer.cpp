// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/writer.h"

namespace core {

Writer::Writer(const QString &folder, Clock &clock, Random &random, ShopFile::Bell bell)
    : m_folder(folder)
    , m_clock(clock)
    , m_random(random)
    , m_bell(std::move(bell))
{
    // One thread that never ends by itself: the connection belongs to it.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Writer::~Writer()
{
    m_thread.waitForDone();
}

Result<Done> Writer::open()
{
    if (m_shop)
        return Done{};
    Result<std::unique_ptr<ShopFile>> file =
        ShopFile::open(m_folder, ShopFile::Access::ReadWrite, m_clock, m_random);
    if (!file)
        return file.error();
    m_shop = std::make_unique<Shop>(std::move(*file));
    m_shop->file->setBell(m_bell);
    return Done{};
}

} // namespace core
