* Krippendorff's alpha for squared differences: within slices that two or more rated, and of all their ratings.
COMPUTE pairs=(m>1)*MAKE(1,k,1)&*given.
COMPUTE pn=MSUM(pairs).
COMPUTE centre=MSUM(w&*pairs)/pn.
COMPUTE x=(w-centre)&*pairs.
COMPUTE within=0.
LOOP i=1 TO rows.
+ DO IF m(i)>1.
+   COMPUTE within=within+2*(m(i)*RSSQ(x(i,:))-RSUM(x(i,:))**2)/(m(i)-1).
+ END IF.
END LOOP.
COMPUTE alpha_interval=1-(pn-1)*within/(2*pn*MSSQ(x)-2*MSUM(x)**2).
