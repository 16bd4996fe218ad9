# When the clock of the server has jumped.

clock-jumped = 服务器时钟跳到了{ $says }。截止时间仍按{ $held }计算，因此不会因时钟跳变而关闭任何征集或结束任何会话。如果新时间正确，则无需处理：新时间自{ $until }起生效，或在程序重新启动后立即生效。如果新时间有误，服务器管理员须在此之前校准时钟。
